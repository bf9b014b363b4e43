package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.request.Bench;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers: complete, valid, conditional, and judged at the moment the policy names. Days are those of Riyadh. */
class PapersTest {

    private final Bench bench = Bench.under("""
            facts: {married: yes-no}
            documents:
              card: {title: Card, valid: {unexpired: yes, on: start}}
              letter: {title: Letter, valid: {issued-within: 3 months}}
              pass: {title: Pass, valid: {unexpired: yes}}
              contract: {title: Contract}
              checked: {title: Checked, valid: {unexpired: yes, on: inspect}}
              guide: {title: Guide, guide: yes}
            lifecycles:
              life:
                facts: {x: text}
                stages: {begun: open, over: {ends: granted}}
                actions:
                  begin: {to: begun, by: owner}
                  supply: {from: begun, by: owner, asks: [documents]}
                  marry: {from: begun, by: owner, asks: [married]}
                  complete: {from: begun, by: owner, requires: [{documents: complete}]}
                  valid: {from: begun, by: owner, requires: [{documents: valid}]}
                  inspect: {from: begun, by: owner, requires: [{documents: valid}]}
            services:
              thing: {lifecycle: life, documents: [card, {document: contract, when: {married: yes}}]}
            """);

    @BeforeEach
    void lodged() {
        bench.at("2026-11-22T09:00:00Z").owner().lodges();
    }

    private void supply(String document, String issued, String expires) {
        bench.does("supply", "documents", List.of(SamplePaper.paper(document, issued, expires)));
    }

    @Test
    void every_missing_document_is_named() {
        assertThat(bench.refuses("complete")).containsExactly("documents-missing");
        assertThat(bench.refused("complete").get(0).arguments().get("documents").toString())
                .contains("card", "contract")
                .doesNotContain("guide", "letter");
    }

    @Test
    void a_conditional_document_is_needed_unless_its_condition_is_known_not_to_hold() {
        supply("card", "", "2030-01-01");
        assertThat(bench.refuses("complete")).containsExactly("documents-missing");

        bench.does("marry", "married", true);
        assertThat(bench.refuses("complete")).containsExactly("documents-missing");

        bench.does("marry", "married", false).does("complete");
    }

    @ParameterizedTest(name = "expires {0}: {1}")
    @CsvSource({"2026-11-21, refused", "2026-11-22, good", "2026-11-23, good"})
    void a_card_is_good_to_the_end_of_its_last_day_when_the_case_was_received(String expires, String what) {
        bench.at("2026-12-05T09:00:00Z");
        supply("card", "", expires);

        if (what.equals("good")) {
            bench.does("valid");
        } else {
            assertThat(bench.refuses("valid")).containsExactly("documents-not-valid");
        }
    }

    @Test
    void the_day_begins_at_midnight_of_the_association() {
        Bench late = Bench.under("""
                documents: {card: {title: Card, valid: {unexpired: yes}}}
                lifecycles:
                  life:
                    facts: {x: text}
                    stages: {begun: open}
                    actions:
                      begin: {to: begun, by: owner}
                      supply: {from: begun, by: owner, asks: [documents]}
                      valid: {from: begun, by: owner, requires: [{documents: valid}]}
                """);
        late.at("2026-11-22T20:59:59Z").owner().lodges();
        late.does("supply", "documents", List.of(SamplePaper.paper("card", "", "2026-11-22")))
                .does("valid");
        late.at("2026-11-22T21:00:00Z")
                .does("supply", "documents", List.of(SamplePaper.paper("card", "", "2026-11-22")));
        assertThat(late.refuses("valid")).containsExactly("documents-not-valid");
    }

    @Test
    void an_unknown_expiry_is_not_a_valid_one() {
        supply("card", "2026-01-01", "");

        assertThat(bench.refuses("valid")).containsExactly("documents-not-valid");
    }

    @Test
    void a_copy_without_a_moment_of_its_own_is_judged_at_the_moment_it_was_supplied() {
        bench.at("2026-12-01T09:00:00Z");
        supply("pass", "", "2026-12-01");
        bench.at("2027-06-01T09:00:00Z").does("valid");
    }

    @ParameterizedTest(name = "issued {0}: {1}")
    @CsvSource({"2026-08-21, refused", "2026-08-22, good", "2026-11-22, good", "2026-11-23, refused", "'', refused"})
    void a_letter_is_good_for_three_months_from_its_day_of_issue_and_not_before_it(String issued, String what) {
        supply("letter", issued, "");

        if (what.equals("good")) {
            bench.does("valid");
        } else {
            assertThat(bench.refuses("valid")).containsExactly("documents-not-valid");
        }
    }

    @ParameterizedTest(name = "expires {0}")
    @ValueSource(strings = {"2099-02-30", "0000-01-01", "+10000-01-01", "9999-12-31T00:00"})
    void a_day_that_is_none_is_named_with_its_place_in_the_list(String expires) {
        List<Refusal> refusals = bench.refused(
                "supply",
                "documents",
                List.of(SamplePaper.paper("card", "", "2030-01-01"), SamplePaper.paper("pass", "", expires)));

        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code().id()).isEqualTo("input-wrong-type");
            assertThat(refusal.arguments())
                    .containsEntry("fact", new Argument.Word("expires"))
                    .containsEntry("expected", new Argument.Word("date"))
                    .containsEntry("index", Argument.number(1));
        });
    }

    @Test
    void the_latest_copy_counts() {
        supply("card", "", "2020-01-01");
        assertThat(bench.refuses("valid")).containsExactly("documents-not-valid");
        supply("card", "", "2030-01-01");
        bench.does("valid");
        supply("card", "", "2020-01-01");
        assertThat(bench.refuses("valid")).containsExactly("documents-not-valid");
    }

    @Test
    void a_paper_judged_at_an_action_is_good_when_that_action_is_done() {
        supply("checked", "", "2026-11-30");

        bench.at("2026-12-01T09:00:00Z");
        assertThat(bench.refuses("inspect")).containsExactly("documents-not-valid");
        bench.at("2026-11-30T09:00:00Z").does("inspect");
        bench.at("2027-01-01T09:00:00Z").does("valid");
    }

    @Test
    void a_paper_judged_at_an_action_is_not_known_to_be_good_before_it() {
        supply("checked", "", "2030-01-01");

        assertThat(bench.refuses("valid")).containsExactly("documents-not-valid");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("no list", Value.of("card")),
                Arguments.of("an empty list", List.of()),
                Arguments.of("fifty-one", Collections.nCopies(51, SamplePaper.paper("card"))),
                Arguments.of("a text", List.of("card")),
                Arguments.of("no digest", List.of(tree("document", "card", "reference", "r"))),
                Arguments.of("short digest", List.of(tree("document", "card", "reference", "r", "sha256", "00"))),
                Arguments.of("a path", List.of(with("reference", "../etc"))),
                Arguments.of("upper case", List.of(with("sha256", "A".repeat(64)))),
                Arguments.of("an unknown key", List.of(with("size", "3"))),
                Arguments.of("no such day", List.of(with("expires", "2026-02-30"))),
                Arguments.of("digits of another script", List.of(with("issued", "٢٠٢٦-٠١-٠١"))),
                Arguments.of(
                        "a number for a day",
                        List.of(new BodyWriter()
                                .put("document", "card")
                                .put("reference", "r")
                                .put("sha256", "0".repeat(64))
                                .put("issued", 20260101)
                                .tree())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void papers_of_another_form_are_refused(String what, Object given) {
        assertThat(bench.refuses("supply", "documents", given)).as(what).containsExactly("input-wrong-type");
    }

    @Test
    void a_document_that_the_policy_does_not_know_and_a_guide_are_refused() {
        assertThat(bench.refuses("supply", "documents", List.of(SamplePaper.paper("spy"), SamplePaper.paper("guide"))))
                .containsExactly("document-unknown", "document-is-guide");
        assertThat(bench.refuses("supply")).containsExactly("input-missing");
    }

    private static Value.Tree with(String key, String value) {
        return new BodyWriter()
                .put("document", "card")
                .put("reference", "r")
                .put("sha256", "0".repeat(64))
                .put(key, value)
                .tree();
    }

    private static Value.Tree tree(String... pairs) {
        BodyWriter out = new BodyWriter();
        for (int i = 0; i < pairs.length; i += 2) {
            out.put(pairs[i], pairs[i + 1]);
        }
        return out.tree();
    }
}
