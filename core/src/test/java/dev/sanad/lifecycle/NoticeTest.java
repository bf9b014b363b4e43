package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import dev.sanad.request.Bench;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code tells}: one notice a party, what it states, and when the owner counts as told. */
class NoticeTest {

    private final Bench bench = Bench.under("""
            parties: {clerk: {title: Clerk}, board: {title: Board}}
            lifecycles:
              life:
                facts: {why: text, sum: money, handler: {person: clerk}}
                stages: {begun: open, over: {ends: refused}}
                actions:
                  begin: {to: begun, by: owner, tells: {owner: [answer]}}
                  assign: {from: begun, by: clerk, asks: [handler], tells: handler}
                  report: {from: begun, by: clerk, tells: [board, clerk]}
                  refuse: {from: begun, to: over, by: clerk, asks: [why, sum], tells: {owner: [why, sum, answer], board: [sum]}}
                  quiet: {from: begun, by: clerk}
                clocks:
                  answer: {since: start, until: refuse, expect: {at-least: 2 weeks}, within: 30 days}
            """);

    @BeforeEach
    void lodged() {
        bench.at("2026-11-22T09:00:00Z").owner().lodges();
        bench.staff("anna", "clerk");
    }

    private List<CaseEvent.NoticeMade> notices() {
        return bench.events(CaseEvent.NoticeMade.class);
    }

    @Test
    void from_the_first_day_the_owner_is_told_what_to_expect() {
        assertThat(notices().get(0).promises())
                .containsExactly(new Promise(
                        "answer",
                        Optional.of(LocalDate.of(2026, 12, 6)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-12-22T21:00:00Z")),
                        Optional.empty()));
    }

    @Test
    void each_party_gets_a_notice_of_its_own_that_states_its_own_facts() {
        bench.does("refuse", "why", "because", "sum", 5);

        assertThat(notices()).extracting(CaseEvent.NoticeMade::party).containsExactly("owner", "board", "owner");
        assertThat(notices())
                .extracting(CaseEvent.NoticeMade::facts)
                .containsExactly(List.of(), List.of("sum"), List.of("why", "sum"));
    }

    @Test
    void other_parties_are_told_without_becoming_something_the_owner_was_told() {
        bench.does("report");

        assertThat(notices()).extracting(CaseEvent.NoticeMade::party).containsExactly("owner", "board", "clerk");
        assertThat(bench.state().tellings()).containsOnlyKeys("begin");
        assertThat(bench.refusesTelling("report")).containsExactly("notice-unknown");
    }

    @Test
    void whom_a_fact_names_is_told() {
        bench.does("assign", "handler", "anna");

        assertThat(notices().get(1).party()).isEqualTo("handler");
    }

    @Test
    void the_owner_counts_as_told_once_it_is_recorded_and_only_once() {
        bench.at("2026-11-23T09:00:00Z").owner().tells("begin");

        assertThat(bench.state().tellings().get("begin").told()).contains(bench.now());
        assertThat(bench.refusesTelling("begin")).containsExactly("notice-told-already");
    }

    @Test
    void somebody_of_the_association_may_record_it_but_no_stranger_and_not_the_public() {
        bench.ports.represent("daughter", "owner");
        assertThat(bench.as(Actor.person("stranger")).refusesTelling("begin")).containsExactly("case-unknown");
        assertThat(bench.as(new Actor.Anybody()).refusesTelling("begin")).containsExactly("case-unknown");
        bench.staff("anna", "clerk").tells("begin");

        bench.does("refuse", "why", "because", "sum", 5);
        bench.as(Actor.person("daughter")).tells("refuse");
    }

    @Test
    void there_is_nothing_to_tell_of_an_action_that_tells_nothing() {
        bench.does("quiet");

        assertThat(bench.refusesTelling("quiet")).containsExactly("notice-unknown");
        assertThat(bench.refusesTelling("no-such-action")).containsExactly("notice-unknown");
    }
}
