package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.request.Bench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code extends}: moves a running, not yet late clock; never earlier, never past its ceiling. */
class ExtensionTest {

    private final Bench bench = Bench.under("""
            parties: {head: {title: Head}}
            lifecycles:
              life:
                facts: {to: date, more: duration, later: date}
                stages: {begun: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: owner}
                  put-off: {from: begun, by: owner, asks: [to], extends: {answer: to}}
                  prolong: {from: begun, by: owner, asks: [more], limit: 2, extends: {answer: more}}
                  unknown: {from: begun, by: owner, extends: {answer: later}}
                  endless: {from: begun, by: owner, asks: [more], extends: {plain: more}}
                  launch: {from: begun, by: owner}
                  wake: {from: begun, by: owner, asks: [more], extends: {sleeping: more}}
                clocks:
                  answer: {since: start, within: 10 days, ceiling: 30 days, missed: [{tell: head}, {after: 1 day, tell: head}]}
                  plain: {since: start, expect: {norm: 1 day}}
                  sleeping: {since: launch, within: 1 day}
            """);

    @BeforeEach
    void lodged() {
        bench.at("2026-11-22T09:00:00Z").owner().lodges();
    }

    @Test
    void a_date_moves_the_clock_to_the_end_of_that_day() {
        bench.does("put-off", "to", "2026-12-10");

        assertThat(bench.run("answer").latest()).hasToString("Optional[2026-12-10T21:00:00Z]");
        assertThat(bench.ringsAt("answer")).isEqualTo("2026-12-10T21:00:00Z");
        assertThat(bench.run("answer").moved()).isTrue();
    }

    @Test
    void a_duration_moves_the_clock_by_itself_from_the_day_that_was_told() {
        bench.does("prolong", "more", "1 week");

        assertThat(bench.ringsAt("answer")).isEqualTo("2026-12-09T21:00:00Z");
    }

    @Test
    void it_never_moves_earlier_nor_to_where_it_is() {
        assertThat(bench.refuses("put-off", "to", "2026-12-01")).containsExactly("extension-not-later");
        assertThat(bench.refuses("put-off", "to", "2026-12-02")).containsExactly("extension-not-later");
        bench.does("put-off", "to", "2026-12-03");
    }

    @Test
    void it_never_moves_past_its_ceiling_counted_from_its_start() {
        assertThat(bench.refuses("put-off", "to", "2026-12-23")).containsExactly("extension-past-ceiling");
        bench.does("put-off", "to", "2026-12-22");
        assertThat(bench.refuses("prolong", "more", "1 day")).containsExactly("extension-past-ceiling");
    }

    @Test
    void it_moves_only_so_often_as_its_action_may_be_done() {
        bench.does("prolong", "more", "1 day").does("prolong", "more", "1 day");

        assertThat(bench.refuses("prolong", "more", "1 day")).containsExactly("limit-reached");
    }

    @Test
    void a_late_clock_is_not_moved() {
        bench.at("2026-12-02T21:00:00Z");
        assertThat(bench.refuses("prolong", "more", "1 week")).containsExactly("clock-already-late");

        bench.at("2026-12-02T20:59:59Z").does("prolong", "more", "1 week");
    }

    @Test
    void a_clock_that_does_not_run_or_has_no_latest_moment_is_not_moved() {
        assertThat(bench.refuses("wake", "more", "1 week")).containsExactly("clock-not-running");
        assertThat(bench.refuses("endless", "more", "1 week")).containsExactly("clock-not-running");
    }

    @Test
    void an_extension_to_a_date_that_nobody_knows_is_refused() {
        assertThat(bench.refuses("unknown")).containsExactly("fact-unknown");
    }

    @Test
    void rungs_count_from_the_moved_moment() {
        bench.does("prolong", "more", "1 week").at("2026-12-09T21:00:00Z").rings();

        assertThat(bench.ringsAt("answer")).isEqualTo("2026-12-10T21:00:00Z");
    }
}
