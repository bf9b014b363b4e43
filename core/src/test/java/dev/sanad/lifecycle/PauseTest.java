package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.request.Bench;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code pauses}: time in those stages is not counted, in the clock's own unit, whole units rounded up. */
class PauseTest {

    private final Bench bench = Bench.under("""
            lifecycles:
              life:
                facts: {day: date}
                stages: {begun: open, asking: open, over: {ends: lapsed}}
                actions:
                  begin: {to: begun, by: owner}
                  ask: {from: begun, to: asking, by: owner}
                  more: {from: asking, by: owner}
                  reply: {from: asking, to: begun, by: owner}
                  late-start: {from: [begun, asking], by: owner}
                  fix: {from: [begun, asking], by: owner, asks: [day]}
                  push: {from: [begun, asking], by: owner, sets: {day: 2026-12-31}, extends: {days: day}}
                clocks:
                  days: {since: start, pauses: asking, within: 10 days, missed: [{tell: owner}, {after: 2 days, tell: owner}]}
                  working: {since: start, pauses: asking, within: 5 working days, missed: [{tell: owner}]}
                  hours: {since: start, pauses: asking, within: 48 hours}
                  begun-in-pause: {since: late-start, pauses: asking, within: 3 days, missed: [{tell: owner}]}
                  dated: {since: late-start, pauses: asking, within: day, missed: [{tell: owner}]}
                  follow: {since: start, pauses: asking, every: 1 week, missed: [{tell: owner}]}
            """);

    @BeforeEach
    void lodged() {
        bench.at("2026-11-22T09:00:00Z").owner().lodges();
    }

    @Test
    void while_it_pauses_it_neither_rings_nor_is_late() {
        bench.at("2026-11-23T09:00:00Z").does("ask");

        assertThat(bench.ringsAt("days")).isEqualTo("never");
        assertThat(bench.run("days").late(Instant.parse("2027-11-23T09:00:00Z")))
                .isFalse();
        assertThat(bench.row().due()).isEmpty();
    }

    @Test
    void days_of_the_pause_are_added_and_a_begun_day_counts_whole() {
        bench.at("2026-11-23T09:00:00Z").does("ask");
        bench.at("2026-11-25T09:00:01Z").does("reply");

        assertThat(bench.run("days").pause().units()).isEqualTo(3);
        assertThat(bench.ringsAt("days")).isEqualTo("2026-12-05T21:00:00Z");
    }

    @Test
    void a_pause_of_whole_days_counts_no_more_than_those() {
        bench.at("2026-11-23T09:00:00Z").does("ask");
        bench.at("2026-11-25T09:00:00Z").does("reply");

        assertThat(bench.run("days").pause().units()).isEqualTo(2);
    }

    @Test
    void working_days_of_the_pause_are_added() {
        bench.at("2026-11-25T09:00:00Z").does("ask");
        bench.at("2026-11-29T09:00:00Z").does("reply");

        assertThat(bench.run("working").pause().units()).isEqualTo(2);
        assertThat(bench.ringsAt("working")).isEqualTo("2026-12-01T21:00:00Z");
    }

    @Test
    void hours_of_the_pause_are_added() {
        bench.at("2026-11-22T10:00:00Z").does("ask");
        bench.at("2026-11-22T12:30:00Z").does("reply");

        assertThat(bench.run("hours").latest()).contains(Instant.parse("2026-11-24T12:00:00Z"));
    }

    @Test
    void several_pauses_add_up_and_acts_within_one_change_nothing() {
        bench.at("2026-11-23T09:00:00Z").does("ask");
        ClockRun paused = bench.run("days");
        bench.at("2026-11-23T12:00:00Z").does("more");
        assertThat(bench.run("days")).isEqualTo(paused);

        bench.at("2026-11-24T09:00:00Z").does("reply");
        bench.at("2026-11-26T09:00:00Z").does("ask");
        bench.at("2026-11-26T10:00:00Z").does("reply");

        assertThat(bench.run("days").pause().units()).isEqualTo(2);
        assertThat(bench.ringsAt("days")).isEqualTo("2026-12-04T21:00:00Z");
    }

    @Test
    void a_clock_that_starts_in_a_pausing_stage_counts_from_the_end_of_the_pause() {
        bench.at("2026-11-23T09:00:00Z").does("ask").does("late-start");
        assertThat(bench.ringsAt("begun-in-pause")).isEqualTo("never");

        bench.at("2026-11-25T09:00:00Z").does("reply");
        assertThat(bench.ringsAt("begun-in-pause")).isEqualTo("2026-11-28T21:00:00Z");
    }

    @Test
    void the_day_that_a_fact_holds_does_not_pause() {
        bench.does("fix", "day", "2026-11-30").does("late-start");
        bench.at("2026-11-23T09:00:00Z").does("ask");

        assertThat(bench.ringsAt("dated")).isEqualTo("2026-11-30T21:00:00Z");
    }

    @Test
    void the_day_that_a_fact_holds_does_not_pause_even_when_its_clock_starts_in_a_pausing_stage() {
        bench.does("fix", "day", "2026-11-30").does("ask").does("late-start");

        assertThat(bench.ringsAt("dated")).isEqualTo("2026-11-30T21:00:00Z");
    }

    @Test
    void an_extended_clock_keeps_its_extension_and_adds_the_pause() {
        bench.does("push");
        bench.at("2026-11-23T09:00:00Z").does("ask");
        bench.at("2026-11-26T09:00:00Z").does("reply");

        assertThat(bench.ringsAt("days")).isEqualTo("2027-01-03T21:00:00Z");
    }

    @Test
    void a_clock_extended_in_a_pause_still_adds_the_pause() {
        bench.at("2026-11-23T09:00:00Z").does("ask").does("push");
        assertThat(bench.ringsAt("days")).isEqualTo("never");

        bench.at("2026-11-26T09:00:00Z").does("reply");
        assertThat(bench.ringsAt("days")).isEqualTo("2027-01-03T21:00:00Z");
    }

    @Test
    void a_recurring_clock_does_not_start_over_after_a_pause() {
        assertThat(bench.ringsAt("follow")).isEqualTo("2026-11-29T21:00:00Z");
        bench.at("2026-11-28T09:00:00Z").does("ask");
        bench.at("2026-11-28T10:00:00Z").does("reply");

        assertThat(bench.run("follow").pause().units()).isEqualTo(1);
        assertThat(bench.ringsAt("follow")).isEqualTo("2026-12-06T21:00:00Z");
    }

    @Test
    void a_rung_that_rang_before_the_pause_does_not_ring_again_after_it() {
        bench.at("2026-12-02T21:00:00Z").rings();
        assertThat(bench.run("days").rungs()).isEqualTo(1);
        bench.does("ask");
        bench.at("2026-12-03T21:00:00Z").does("reply");

        assertThat(bench.run("days").rungs()).isEqualTo(1);
        assertThat(bench.ringsAt("days")).isEqualTo("2026-12-05T21:00:00Z");
    }
}
