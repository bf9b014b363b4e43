package dev.sanad.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.scenario.Scenario.Surroundings;
import dev.sanad.scenario.Target.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioCoverageTest {
    private static final String ACTIONS = "lifecycles.grant.actions.";

    private final Policy policy = Grants.policy();

    private ScenarioCoverage coverage(ScenarioScript script, Map<Target, String> impossible) {
        List<ScenarioResult> results = List.of(new ScenarioRunner(policy).run(script.scenario()));
        return ScenarioCoverage.of(policy, results, impossible);
    }

    @Test
    void what_a_scenario_shows_is_not_missing_and_what_it_leaves_out_is_named_by_its_place() {
        ScenarioCoverage coverage = coverage(
                Grants.beforeCouncil()
                        .act("grant")
                        .with("sum", "1")
                        .votes(2, 0, 0)
                        .refused("no-quorum"),
                Map.of());

        assertThat(coverage.missing())
                .doesNotContain(
                        new Target(ACTIONS + "assign", Mark.DONE),
                        new Target(ACTIONS + "assign.requires[0]", Mark.MET),
                        new Target(ACTIONS + "grant", Mark.NO_QUORUM))
                .contains(
                        new Target(ACTIONS + "assign.requires[0]", Mark.UNMET),
                        new Target(ACTIONS + "grant", Mark.DONE),
                        new Target(ACTIONS + "grant", Mark.LOST),
                        new Target(ACTIONS + "withdraw", Mark.REFUSED_IN_STAGE),
                        new Target(ACTIONS + "withdraw", Mark.REFUSED_TO_OTHERS),
                        new Target("lifecycles.grant.clocks.decided", Mark.STOPPED_IN_TIME),
                        new Target("lifecycles.grant.clocks.decided.missed[0]", Mark.RANG));
        assertThat(coverage.complete()).isFalse();
        assertThat(coverage.describe(policy, Language.ENGLISH))
                .contains("grants.yaml:45:7: “lifecycles.grant.actions.withdraw”: no scenario does this action.");
    }

    @Test
    void a_requirement_that_stood_in_the_way_is_shown_to_fail_and_one_that_did_not_is_not() {
        Policy choosy = Grants.changed("[{documents: complete}]", "[{documents: complete}, {place: free}]");
        Scenario scenario = ScenarioScript.named("no place", "2026-11-23")
                .world(new Surroundings(Optional.of(false), Optional.empty(), Map.of()))
                .lodge("small-grant")
                .with("turnover", "1")
                .papers("budget")
                .act("assign")
                .with("assigned", "reviewer")
                .refused("no-place")
                .scenario();
        List<ScenarioResult> results = List.of(new ScenarioRunner(choosy).run(scenario));

        assertThat(ScenarioCoverage.of(choosy, results, Map.of()).missing())
                .doesNotContain(new Target(ACTIONS + "assign.requires[1]", Mark.UNMET))
                .contains(
                        new Target(ACTIONS + "assign.requires[0]", Mark.UNMET),
                        new Target(ACTIONS + "assign.requires[1]", Mark.MET));
    }

    @Test
    void a_scenario_that_fails_shows_nothing() {
        ScenarioCoverage coverage =
                coverage(Grants.beforeCouncil().act("withdraw").stage("granted"), Map.of());

        assertThat(coverage.missing()).isEqualTo(coverage.all());
    }

    @Test
    void what_is_said_to_be_impossible_is_left_out_and_contradicted_where_it_happens() {
        Target done = new Target(ACTIONS + "assign", Mark.DONE);
        Target refused = new Target(ACTIONS + "assign.requires[0]", Mark.UNMET);

        ScenarioCoverage coverage = coverage(Grants.beforeCouncil(), Map.of(done, "never", refused, "never"));

        assertThat(coverage.missing()).doesNotContain(done, refused);
        assertThat(coverage.contradicted()).containsExactly(done);
        assertThat(coverage.possible()).isEqualTo(coverage.all().size() - 2);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_gap_has_words(Mark mark) {
        assertThat(dev.sanad.text.Messages.shipped().knows("coverage." + mark.word()))
                .isTrue();
    }

    @Test
    void what_the_verifier_knows_a_way_to_is_not_impossible() {
        Target refused = new Target(ACTIONS + "assign.requires[0]", Mark.UNMET);
        Target rung = new Target("lifecycles.grant.clocks.decided.missed[0]", Mark.RANG);
        Target done = new Target(ACTIONS + "withdraw", Mark.DONE);

        ScenarioCoverage coverage =
                coverage(Grants.beforeCouncil(), Map.of(refused, "never", rung, "never", done, "never"));

        assertThat(coverage.doubted()).containsExactlyInAnyOrder(refused, rung, done);
        assertThat(coverage.complete()).isFalse();
        assertThat(coverage.describe(policy, Language.ENGLISH))
                .contains("“lifecycles.grant.actions.withdraw”: said to be impossible, and the verifier knows how");
    }
}
