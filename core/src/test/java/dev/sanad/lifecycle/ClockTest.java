package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Argument;
import dev.sanad.request.Bench;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When clocks start, stop, hold and promise. The days of Riyadh begin at 21:00 UTC; 22 November 2026 is a Sunday. */
class ClockTest {

    private final Bench bench = Bench.under("""
            facts: {urgent: yes-no}
            clauses: {answered: {ref: T-9, en: is answered}}
            lifecycles:
              life:
                facts: {hearing: date, note: text}
                stages: {begun: open, later: open, over: {ends: refused}, reopened: open}
                actions:
                  begin: {to: begun, by: owner}
                  poke: {from: open, by: owner}
                  rush: {from: open, by: owner, asks: [urgent]}
                  set: {from: open, by: owner, asks: [hearing]}
                  summon: {from: open, by: owner}
                  proceed: {from: open, by: owner}
                  answer: {from: begun, to: later, by: owner, tells: {owner: [poked, plan]}}
                  refuse: {from: open, to: over, by: owner, tells: owner}
                  reopen: {from: over, to: reopened, by: owner, limit: 1}
                clocks:
                  whole: {since: start, within: 2 weeks}
                  poked: {since: poke, until: answer, within: 3 days}
                  rushed: {since: poke, when: {urgent: yes}, within: 1 hour}
                  told: {since: answer.told, within: 1 working day}
                  refused: {since: refuse, within: 1 day}
                  refused-told: {since: refuse.told, within: 1 day}
                  summoned: {since: summon, within: hearing, missed: [{tell: owner}]}
                  early: {since: start, until: proceed, hold: 3 days, clause: answered}
                  dated: {since: hearing, within: 2 days}
                  plan: {since: answer.told, expect: {at-least: 2 weeks, norm: 3 weeks, at-most: 1 month}, within: 40 days}
            """);

    @BeforeEach
    void lodged() {
        bench.at("2026-11-22T09:00:00Z").owner().lodges();
    }

    @Test
    void it_starts_with_the_case_and_ends_with_the_last_day() {
        assertThat(bench.run("whole").since()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(bench.run("whole").latest()).contains(Instant.parse("2026-12-06T21:00:00Z"));
    }

    @Test
    void it_is_late_from_the_first_instant_that_no_longer_belongs_to_the_last_day() {
        assertThat(bench.run("whole").late(Instant.parse("2026-12-06T20:59:59.999999Z")))
                .isFalse();
        assertThat(bench.run("whole").late(Instant.parse("2026-12-06T21:00:00Z")))
                .isTrue();
    }

    @Test
    void it_starts_with_its_action_and_nothing_restarts_it_while_it_runs() {
        assertThat(bench.runs("poked")).isFalse();
        bench.does("poke");
        ClockRun first = bench.run("poked");
        bench.at("2026-11-23T09:00:00Z").does("poke").does("rush", "urgent", false);

        assertThat(bench.run("poked")).isEqualTo(first);
    }

    @Test
    void it_stops_with_its_action_and_may_then_start_anew() {
        bench.does("poke").does("answer");
        assertThat(bench.runs("poked")).isFalse();

        bench.at("2026-11-25T09:00:00Z").does("poke");
        assertThat(bench.run("poked").latest()).contains(Instant.parse("2026-11-28T21:00:00Z"));
    }

    @Test
    void it_starts_only_if_its_condition_is_known_to_hold() {
        assertThat(bench.does("poke").runs("rushed")).isFalse();
        assertThat(bench.does("rush", "urgent", false).does("poke").runs("rushed"))
                .isFalse();
        assertThat(bench.does("rush", "urgent", true).runs("rushed")).isFalse();
        assertThat(bench.does("poke").run("rushed").latest()).contains(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @Test
    void a_final_stage_stops_every_clock_and_starts_none() {
        bench.does("poke").does("refuse");
        assertThat(bench.state().clocks()).isEmpty();

        bench.tells("refuse");
        assertThat(bench.state().clocks()).isEmpty();
    }

    @Test
    void after_reopening_a_clock_runs_only_when_it_is_started() {
        bench.does("refuse").does("reopen");
        assertThat(bench.state().clocks()).isEmpty();

        assertThat(bench.does("poke").runs("poked")).isTrue();
    }

    @Test
    void it_starts_when_the_owner_was_told_and_not_before() {
        bench.does("answer");
        assertThat(bench.runs("told")).isFalse();

        bench.at("2026-11-26T12:00:00Z").tells("answer");
        assertThat(bench.run("told").since()).isEqualTo("2026-11-26T12:00:00Z");
        assertThat(bench.run("told").latest()).contains(Instant.parse("2026-11-29T21:00:00Z"));
    }

    @Test
    void the_latest_moment_may_be_the_end_of_the_day_that_a_fact_holds() {
        bench.does("set", "hearing", "2026-12-24").does("summon");

        assertThat(bench.run("summoned").latest()).contains(Instant.parse("2026-12-24T21:00:00Z"));
        assertThat(bench.ringsAt("summoned")).isEqualTo("2026-12-24T21:00:00Z");
    }

    @Test
    void a_date_that_becomes_known_while_the_clock_runs_is_its_latest_moment_from_then_on() {
        bench.does("summon");
        assertThat(bench.run("summoned").latest()).isEmpty();

        bench.does("set", "hearing", "2026-12-24");
        assertThat(bench.ringsAt("summoned")).isEqualTo("2026-12-24T21:00:00Z");
    }

    @Test
    void it_may_start_on_the_day_that_a_fact_holds() {
        bench.does("set", "hearing", "2026-12-24");

        assertThat(bench.run("dated").since()).isEqualTo("2026-12-23T21:00:00Z");
        assertThat(bench.run("dated").latest()).contains(Instant.parse("2026-12-26T21:00:00Z"));
    }

    @Test
    void until_its_hold_is_over_the_actions_it_waits_for_are_refused_with_its_clause() {
        bench.at("2026-11-24T20:59:59Z");
        assertThat(bench.refuses("proceed")).containsExactly("held-until");
        assertThat(bench.refused("proceed").get(0).clauses())
                .extracting(clause -> clause.citation())
                .containsExactly("T-9");
        assertThat(bench.refused("proceed").get(0).arguments())
                .containsEntry("until", new Argument.Moment(Instant.parse("2026-11-24T21:00:00Z")));

        bench.at("2026-11-24T21:00:00Z").does("proceed");
    }

    @Test
    void a_hold_makes_nothing_late() {
        assertThat(bench.run("early").late(Instant.parse("2036-01-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void a_notice_states_what_a_clock_promises_from_now_where_it_does_not_run() {
        bench.does("answer");

        CaseEvent.NoticeMade made = bench.events(CaseEvent.NoticeMade.class).get(0);
        assertThat(made.promises())
                .contains(new Promise(
                        "plan",
                        Optional.of(LocalDate.of(2026, 12, 6)),
                        Optional.of(LocalDate.of(2026, 12, 13)),
                        Optional.of(LocalDate.of(2026, 12, 22)),
                        Optional.empty(),
                        Optional.empty()));
    }
}
