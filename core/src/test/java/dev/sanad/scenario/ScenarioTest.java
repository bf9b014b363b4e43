package dev.sanad.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.Language;
import dev.sanad.scenario.Mismatch.Kind;
import dev.sanad.scenario.Scenario.Surroundings;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {
    private final ScenarioRunner runner = new ScenarioRunner(Grants.policy());

    private ScenarioResult run(ScenarioScript script) {
        return runner.run(script.scenario());
    }

    @Test
    void what_happens_on_the_engine_is_what_a_scenario_expects() {
        ScenarioResult result = run(ScenarioScript.named("a grant", "2026-11-23 10:00")
                .lodge("small-grant")
                .with("turnover", "1000")
                .papers("budget")
                .stage("open-application")
                .told("owner", "decided")
                .promisedBy("decided", "2027-01-23")
                .latest("decided", "2027-02-23")
                .act("assign")
                .with("assigned", "reviewer")
                .toldNobody()
                .act("review")
                .by("assigned")
                .with("opinion", "yes")
                .stage("before-council")
                .outcome("none")
                .act("grant")
                .with("sum", "500")
                .votes(2, 3, 0)
                .lost()
                .stage("before-council")
                .at("+2 working days")
                .act("grant")
                .with("sum", "500")
                .stage("granted")
                .outcome("granted")
                .latest("decided", "none")
                .act("withdraw")
                .refusedByAssumption("case-closed"));

        assertThat(result.describe(Language.ENGLISH)).isEmpty();
        assertThat(result.passed()).isTrue();
        assertThat(result.step()).isEqualTo(6);
        assertThatCode(result::verify).doesNotThrowAnyException();
    }

    @Test
    void clocks_ring_at_the_moment_at_which_they_are_due_while_time_passes() {
        ScenarioResult result = run(Grants.beforeCouncil()
                .at("2027-02-23 23:59")
                .rang()
                .late()
                .at("2027-02-24")
                .rang("decided")
                .late("decided")
                .told("council")
                .at("2028-01-01")
                .rang());

        assertThat(result.describe(Language.ENGLISH)).isEmpty();
    }

    @Test
    void the_world_answers_as_the_scenario_says() {
        ScenarioRunner careful = new ScenarioRunner(Grants.changed(
                "requires: [{eligible: yes}, {any: [{opinion: yes}, {sum: {at-most: 1000}}]}]}",
                "reserves: sum, requires: [{place: free}, {funds: enough}, {host: audited}]}"));
        ScenarioScript script = Grants.beforeCouncil()
                .world(new Surroundings(Optional.of(false), Optional.of(new BigDecimal(99)), Map.of("audited", false)))
                .act("grant")
                .with("sum", "100")
                .refused("no-place")
                .refused("funds-short")
                .refused("host-refuses")
                .world(new Surroundings(Optional.of(true), Optional.of(new BigDecimal(100)), Map.of("audited", true)))
                .act("grant")
                .with("sum", "100")
                .stage("granted");

        assertThat(careful.run(script.scenario()).describe(Language.ENGLISH)).isEmpty();
    }

    @Test
    void a_length_of_time_passes_a_bound_only_in_a_unit_that_compares_with_it() {
        ScenarioRunner bounded = new ScenarioRunner(Grants.changed(
                "sum: money,",
                "sum: money, term: duration,",
                "asks: [sum], tells: owner, clause: vote,",
                "asks: [sum, term], tells: owner, clause: vote,",
                "{any: [{opinion: yes}, {sum: {at-most: 1000}}]}",
                "{term: {at-most: 30 days}}, {sum: {one-of: [500, 750]}}"));
        ScenarioScript script = Grants.beforeCouncil()
                .act("grant")
                .with("sum", "500")
                .with("term", "31 days")
                .refused("fact-differs", "G-3")
                .act("grant")
                .with("sum", "750.00")
                .with("term", "1 month")
                .refused("fact-differs", "G-3")
                .act("grant")
                .with("sum", "600")
                .with("term", "4 weeks")
                .refused("fact-differs", "G-3")
                .act("grant")
                .with("sum", "750.00")
                .with("term", "4 weeks")
                .stage("granted");

        assertThat(bounded.run(script.scenario()).describe(Language.ENGLISH)).isEmpty();
    }

    static Stream<Arguments> mistaken() {
        return Stream.of(
                mistake(Kind.REFUSED, script -> script.act("grant").by("desk").with("sum", "1")),
                mistake(Kind.NOT_REFUSED, script -> script.act("withdraw").refused("case-closed")),
                mistake(
                        Kind.REFUSED_OTHERWISE,
                        script ->
                                script.act("grant").by("desk").with("sum", "1").refused("case-closed")),
                mistake(
                        Kind.REFUSED_OTHERWISE,
                        script ->
                                script.act("grant").by("desk").with("sum", "1").refused("party-not-allowed", "G-2")),
                mistake(
                        Kind.MOTION_LOST,
                        script -> script.act("grant").with("sum", "1").votes(1, 2, 0)),
                mistake(
                        Kind.MOTION_CARRIED,
                        script -> script.act("grant").with("sum", "1").lost()),
                mistake(Kind.STAGE, script -> script.act("withdraw").stage("declined")),
                mistake(Kind.OUTCOME, script -> script.act("withdraw").outcome("granted")),
                mistake(Kind.TOLD, script -> script.act("withdraw").told("owner")),
                mistake(
                        Kind.TOLD,
                        script ->
                                script.act("decline").with("reason", "not-ours").told("owner", "sum")),
                mistake(Kind.PROMISED, script -> script.at("+1 day").promisedBy("decided", "2027-01-24")),
                mistake(Kind.LATEST, script -> script.at("+1 day").latest("decided", "2027-02-24")),
                mistake(Kind.LATEST, script -> script.at("+1 day").latest("decided", "2027-02-24 00:01")),
                mistake(Kind.LATE, script -> script.at("+1 day").late("decided")),
                mistake(Kind.RANG, script -> script.at("+4 months").rang()),
                mistake(Kind.TIME_RUNS_BACK, script -> script.at("2026-11-22").rang()));
    }

    private static Arguments mistake(Kind kind, UnaryOperator<ScenarioScript> more) {
        return Arguments.of(kind, more.apply(Grants.beforeCouncil()));
    }

    @ParameterizedTest
    @MethodSource("mistaken")
    void what_comes_otherwise_is_told_in_four_languages_with_the_way_there(Kind kind, ScenarioScript script) {
        ScenarioResult result = run(script);

        assertThat(result.mismatches()).extracting(Mismatch::kind).containsExactly(kind);
        assertThat(result.step()).isEqualTo(4);
        for (Language language : Language.values()) {
            assertThat(result.describe(language)).contains("before-council").doesNotContain("…", "scenario.");
        }
        assertThatThrownBy(result::verify).isInstanceOf(AssertionError.class).hasMessageContaining("The way there");
    }

    @Test
    void a_refusal_that_nobody_expected_is_told_with_its_reason_and_its_clause() {
        String words = run(Grants.beforeCouncil().act("grant").by("desk").with("sum", "1"))
                .describe(Language.ENGLISH);

        assertThat(words).contains("“grant” is reserved for: Council", "G-3: “The council grants or declines");
    }

    @Test
    void nothing_can_be_done_to_a_case_that_was_never_lodged() {
        ScenarioResult result =
                run(ScenarioScript.named("no case", "2026-11-23").act("withdraw"));

        assertThat(result.mismatches()).extracting(Mismatch::kind).containsExactly(Kind.NO_CASE);
    }

    @Test
    void a_scenario_ends_where_something_comes_otherwise() {
        ScenarioResult result =
                run(Grants.beforeCouncil().act("withdraw").stage("granted").act("withdraw"));

        assertThat(result.step()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void every_way_to_come_otherwise_has_words(Kind kind) {
        assertThat(dev.sanad.text.Messages.shipped().knows(kind.key())).isTrue();
    }

    @Test
    void a_moment_that_cannot_be_read_and_a_person_whom_nobody_knows_are_refused() {
        assertThatThrownBy(() -> ScenarioScript.named("x", "tomorrow")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run(Grants.beforeCouncil().act("withdraw").by("reveiwer")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reveiwer");
    }
}
