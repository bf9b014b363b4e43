package dev.sanad.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyExplainerTest {
    private final Policy policy = new GrantDesk().policy();
    private final PolicyExplainer explainer = new PolicyExplainer(policy);

    private List<String> said(String name) {
        return said(name, Language.ENGLISH);
    }

    private List<String> said(String name, Language language) {
        Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();
        ExplanationText text = new ExplanationText(policy, style);
        return explainer.about(name).stream()
                .flatMap(topic -> text.lines(topic).stream())
                .toList();
    }

    @Test
    void everything_about_an_action_is_said_with_its_clause() {
        assertThat(said("grant"))
                .contains(
                        "Action “grant”",
                        "From: before-council",
                        "Leads to: granted",
                        "Who may do it: Council",
                        "Asks for: sum",
                        "Tells: Applicant",
                        "Stops: decided",
                        "G-3: “The council grants or declines with its reasons.”")
                .anyMatch(line -> line.startsWith("Required: ") && line.contains("“opinion” is: yes"));
    }

    @Test
    void what_rests_on_no_clause_is_said_to_be_assumed() {
        assertThat(said("withdraw")).contains("This rests on an assumption, not on the text of the board.");
        assertThat(said("decided")).contains("This rests on an assumption, not on the text of the board.");
        assertThat(said("in-review")).doesNotContain("This rests on an assumption, not on the text of the board.");
    }

    @Test
    void a_stage_a_clock_a_party_a_fact_a_document_and_a_service_say_what_concerns_them() {
        assertThat(said("before-council"))
                .containsExactly(
                        "Stage “before-council”",
                        "An open stage.",
                        "Entered by: review",
                        "Left by: grant, decline, withdraw");
        assertThat(said("decided")).contains("Ends with: grant, decline", "Tells: Council");
        assertThat(said("council"))
                .contains(
                        "Decides by vote; members: 5, quorum: 3",
                        "May do: grant, decline",
                        "Is told when this is late: decided");
        assertThat(said("opinion")).contains("Asked for by: review", "Asked about by: grant");
        assertThat(said("budget")).contains("Must not have expired.", "Needed for: Small grant");
        assertThat(said("small-grant")).contains("Documents needed: Budget");
    }

    @Test
    void a_clause_is_found_by_its_name_and_its_number_and_says_what_cites_it() {
        assertThat(said("vote"))
                .isEqualTo(said("G-3"))
                .contains("Cited at: lifecycles.grant.actions.grant, lifecycles.grant.actions.decline");
    }

    @Test
    void each_topic_has_its_place_in_the_file() {
        assertThat(explainer.about("withdraw")).singleElement().satisfies(topic -> {
            assertThat(topic.place().file()).isEqualTo("grants.yaml");
            assertThat(topic.place().line()).isEqualTo(45);
            assertThat(topic.place().path()).isEqualTo("lifecycles.grant.actions.withdraw");
        });
    }

    @Test
    void nothing_is_said_about_what_the_policy_does_not_name() {
        assertThat(explainer.about("flying")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everything_has_words_in_every_language(Language language) {
        for (Topic topic : explainer.topics()) {
            assertThat(said(topic.name(), language))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("explain.") || line.contains("…"));
        }
    }

    @Test
    void a_verdict_and_the_prospects_are_told_in_words() {
        GrantDesk desk = new GrantDesk()
                .lodged(GrantDesk.turnover(1000)
                        .put("documents", GrantDesk.papers())
                        .tree());
        ExplanationText text = new ExplanationText(
                policy,
                Style.of(Language.ENGLISH, MonthSystem.GREGORIAN, ZoneOffset.UTC)
                        .plain());

        assertThat(text.lines(
                        desk.explain(
                                GrantDesk.DESK,
                                "review",
                                new dev.sanad.journal.BodyWriter()
                                        .put("opinion", true)
                                        .tree()),
                        "grant"))
                .hasSize(4)
                .contains("The shortest way there:");
        assertThat(text.lines(desk.prospects(), "grant"))
                .contains("“assign”: Desk", "“decided” rings (23 February 2027, 23:00); told: Council");
    }
}
