package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.Value;
import dev.sanad.request.Bench;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code missed} and {@code every}: what rings, when, how often, and what it does. */
class LadderTest {

    private final Bench bench = Bench.under("""
            parties: {clerk: {title: Clerk}, head: {title: Head}, board: {title: Board}}
            facts: {known-poor: yes-no}
            lifecycles:
              life:
                facts: {ok: yes-no}
                stages: {begun: open, waiting: open, lapsed: {ends: lapsed}, granted: {ends: granted}}
                actions:
                  begin: {to: begun, by: owner}
                  agree: {from: begun, by: owner, asks: [ok]}
                  wait: {from: begun, to: waiting, by: owner}
                  start-following: {from: [begun, waiting], by: owner}
                  stop-following: {from: begun, by: owner}
                  grant: {from: begun, to: granted, by: [clerk, clock], requires: [{ok: yes}]}
                  lapse: {from: begun, to: lapsed, by: [clock], tells: owner}
                  presume: {from: waiting, by: clock, sets: {known-poor: yes}}
                  by-clerk: {from: begun, by: clerk}
                clocks:
                  main: {since: start, within: 10 days, missed: [{tell: [clerk]}, {after: 5 days, tell: [head, board]}, {after: 5 days, do: [grant, lapse]}]}
                  follow: {since: start-following, until: stop-following, every: 1 week, missed: [{tell: clerk}, {tell: head}]}
                  monthly: {since: start-following, until: stop-following, every: 1 month, missed: [{tell: clerk}]}
                  poor: {since: wait, within: 1 day, missed: [{do: presume}]}
            """);

    @BeforeEach
    void lodged() {
        bench.at("2026-11-22T09:00:00Z").owner().lodges();
    }

    private List<CaseEvent.ClockRang> rung() {
        return bench.events(CaseEvent.ClockRang.class);
    }

    @Test
    void it_does_not_ring_before_its_latest_moment_and_then_does() {
        bench.at("2026-12-02T20:59:59.999999Z").rings();
        assertThat(rung()).isEmpty();

        bench.at("2026-12-02T21:00:00Z").rings();
        assertThat(rung()).extracting(CaseEvent.ClockRang::rung).containsExactly(1);
        assertThat(rung().get(0).tells()).containsExactly("clerk");
    }

    @Test
    void each_rung_rings_once_a_run_in_order_and_counts_from_the_latest_moment() {
        bench.at("2026-12-02T21:00:00Z").rings().rings().rings();
        assertThat(rung()).hasSize(1);
        assertThat(bench.ringsAt("main")).isEqualTo("2026-12-07T21:00:00Z");

        bench.at("2026-12-07T21:00:00Z").rings();
        assertThat(rung()).extracting(CaseEvent.ClockRang::rung).containsExactly(1, 2);
        assertThat(rung().get(1).tells()).containsExactly("head", "board");
    }

    @Test
    void a_host_that_slept_rings_every_rung_it_missed_one_at_a_time() {
        bench.at("2027-03-01T00:00:00Z").rings();
        assertThat(rung()).hasSize(1);
        bench.rings().rings().rings();

        assertThat(rung()).extracting(CaseEvent.ClockRang::rung).containsExactly(1, 2, 3);
        assertThat(bench.stage()).isEqualTo("lapsed");
    }

    @Test
    void of_several_actions_the_first_whose_conditions_hold_is_done() {
        bench.does("agree", "ok", true);
        bench.at("2027-03-01T00:00:00Z").rings().rings().rings();

        assertThat(bench.stage()).isEqualTo("granted");
        assertThat(bench.deeds()).containsExactly("begin", "agree", "grant");
    }

    @Test
    void what_the_clock_does_is_done_as_the_clock_and_tells_whom_it_tells() {
        bench.at("2027-03-01T00:00:00Z").rings().rings().rings();

        CaseEvent.Acted lapsed = bench.events(CaseEvent.Acted.class).get(1);
        assertThat(lapsed.party()).isEqualTo("clock");
        assertThat(lapsed.people()).isEmpty();
        assertThat(bench.events(CaseEvent.NoticeMade.class))
                .extracting(CaseEvent.NoticeMade::action)
                .containsExactly("lapse");
        assertThat(bench.state().clocks()).isEmpty();
    }

    @Test
    void an_action_that_the_stage_does_not_allow_is_passed_over_and_the_rung_is_used_up() {
        bench.does("wait").at("2026-11-23T21:00:00Z").rings();
        bench.at("2027-03-01T00:00:00Z").rings().rings().rings().rings();

        assertThat(bench.stage()).isEqualTo("waiting");
        assertThat(rung().stream().filter(rang -> rang.clock().equals("main"))).hasSize(3);
        assertThat(bench.row().due()).isEmpty();
    }

    @Test
    void what_the_clock_learns_about_the_person_is_kept_where_it_can_be_read() {
        bench.does("wait").at("2026-11-23T21:00:00Z").rings();

        FactValue.Kept kept = (FactValue.Kept) bench.state().fact("known-poor").orElseThrow();
        assertThat(bench.contents().get("texts").flatMap(texts -> ((Value.Tree) texts).get(kept.reference())))
                .contains(Value.of("yes"));
    }

    @Test
    void nobody_but_the_clock_may_do_what_only_the_clock_does() {
        assertThat(bench.refuses("lapse")).containsExactly("party-not-allowed");
        assertThat(bench.staff("anna", "clerk").refuses("lapse")).containsExactly("party-not-allowed");
    }

    @Test
    void a_recurring_clock_rings_at_the_same_distance_for_ever_and_is_never_late() {
        bench.does("wait").does("start-following");
        List<String> week =
                List.of("2026-11-29T21:00:00Z", "2026-12-06T21:00:00Z", "2026-12-13T21:00:00Z", "2026-12-20T21:00:00Z");
        for (String at : week) {
            assertThat(bench.ringsAt("follow")).isEqualTo(at);
            bench.at(at).rings();
        }

        assertThat(bench.run("follow").late(bench.now())).isFalse();
        assertThat(rung().stream().filter(rang -> rang.clock().equals("follow")))
                .extracting(CaseEvent.ClockRang::tells)
                .containsExactly(List.of("clerk"), List.of("head"), List.of("head"), List.of("head"));
    }

    @Test
    void a_recurring_clock_keeps_its_day_of_the_month_after_a_short_one() {
        Bench january = Bench.under("""
                lifecycles:
                  life:
                    facts: {ok: yes-no}
                    stages: {begun: open}
                    actions: {begin: {to: begun, by: owner}}
                    clocks: {monthly: {since: start, every: 1 month}}
                """);
        january.at("2027-01-31T09:00:00Z").owner().lodges();
        assertThat(january.ringsAt("monthly")).isEqualTo("2027-02-28T21:00:00Z");

        january.at("2027-02-28T21:00:00Z").rings();
        assertThat(january.ringsAt("monthly")).isEqualTo("2027-03-31T21:00:00Z");
    }

    @Test
    void a_recurring_clock_that_the_host_rings_late_keeps_its_times() {
        bench.does("start-following").at("2026-12-01T05:00:00Z").rings();

        assertThat(bench.ringsAt("follow")).isEqualTo("2026-12-06T21:00:00Z");
    }

    @Test
    void a_stopped_clock_does_not_ring() {
        bench.does("start-following")
                .does("stop-following")
                .at("2026-12-01T05:00:00Z")
                .rings();

        assertThat(rung()).isEmpty();
    }

    @Test
    void a_clock_that_runs_anew_starts_its_ladder_anew() {
        bench.does("start-following").at("2026-11-29T21:00:00Z").rings();
        bench.does("stop-following").does("start-following");

        assertThat(bench.run("follow").rungs()).isZero();
    }
}
