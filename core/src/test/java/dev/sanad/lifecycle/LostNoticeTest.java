package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.request.Bench;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A notice that did not arrive counts as told after the time that the policy says. */
class LostNoticeTest {

    private static Bench under(String notices) {
        return Bench.under("""
                parties: {clerk: {title: Clerk}}
                channels: {desk: {medium: in-person}, letter: {medium: letter}}
                lists: {why: {no: No}}
                lifecycles:
                  life:
                    facts: {reason: {reason: why}}
                    stages: {begun: open, refused: {ends: refused}}
                    actions:
                      begin: {to: begun, by: [owner, clerk]}
                      ask-back: {from: begun, by: clerk, tells: owner, notice: {via: [letter], lost: {after: 3 days}}}
                      answer: {from: begun, by: owner}
                      refuse: {from: begun, to: refused, by: clerk, asks: [reason], tells: {owner: [reason]}}
                      appeal: {from: refused, to: begun, by: owner, limit: 1, requires: [{elapsed: {from: refuse.told, at-most: 5 days}}]}
                    clocks:
                      reply: {since: ask-back.told, until: answer, within: 10 days}
                services: {thing: {lifecycle: life}}
                """ + notices).losing().at("2026-11-22T09:00:00Z");
    }

    private final Bench bench = under("notices: {via: [letter], lost: {after: 10 days}}\n");

    private Optional<Instant> told(String action) {
        return Optional.ofNullable(bench.state().tellings().get(action)).flatMap(Telling::told);
    }

    private void refused() {
        bench.owner().lodges();
        bench.staff("anna", "clerk").does("refuse", "reason", "no");
    }

    @Test
    void it_counts_as_told_once_that_time_is_over_and_not_before() {
        refused();
        assertThat(bench.row().due()).contains(Instant.parse("2026-12-02T21:00:00Z"));
        bench.at("2026-12-02T20:59:59Z").rings();
        assertThat(told("refuse")).isEmpty();
        bench.at("2026-12-02T21:00:00Z").rings();
        assertThat(told("refuse")).contains(bench.now());
        assertThat(bench.row().due()).isEmpty();
    }

    @Test
    void the_time_for_an_appeal_runs_from_then() {
        refused();
        bench.at("2026-12-02T21:00:00Z").rings();
        bench.owner().at("2026-12-07T09:00:00Z").does("appeal");
    }

    @Test
    void an_action_may_have_a_time_of_its_own_and_a_clock_starts_with_it() {
        bench.owner().lodges();
        bench.staff("anna", "clerk").does("ask-back");
        assertThat(bench.runs("reply")).isFalse();
        bench.at("2026-11-25T21:00:00Z").rings();
        assertThat(told("ask-back")).contains(bench.now());
        assertThat(bench.run("reply").since()).isEqualTo(bench.now());
    }

    @Test
    void one_that_is_lost_sooner_takes_no_other_with_it() {
        bench.owner().lodges();
        bench.staff("anna", "clerk").does("ask-back").does("refuse", "reason", "no");
        bench.at("2026-11-25T21:00:00Z").rings();
        assertThat(told("ask-back")).contains(bench.now());
        assertThat(told("refuse")).isEmpty();
    }

    @Test
    void what_arrived_before_stays_told_when_it_was() {
        refused();
        bench.owner().at("2026-11-23T09:00:00Z").tells("refuse");
        assertThat(bench.row().due()).isEmpty();
        bench.at("2026-12-10T09:00:00Z").rings();
        assertThat(told("refuse")).contains(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Test
    void where_the_policy_says_nothing_it_stays_untold() {
        Bench silent = under("");
        silent.owner().lodges();
        silent.staff("anna", "clerk").does("refuse", "reason", "no");
        assertThat(silent.row().due()).isEmpty();
        assertThat(silent.at("2027-12-10T09:00:00Z").rings().state().tellings().get("refuse"))
                .extracting(Telling::told)
                .isEqualTo(Optional.empty());
    }
}
