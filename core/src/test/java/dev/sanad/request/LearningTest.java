package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.lifecycle.Promise;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The usual day is learned from how long earlier cases took, and says what it was learned from. */
class LearningTest {

    private final Bench bench = Bench.under("""
            parties: {clerk: {title: Clerk}}
            lifecycles:
              life:
                stages: {begun: open, done: {ends: granted}, gone: {ends: withdrawn}}
                actions:
                  begin: {to: begun, by: [owner, clerk], tells: {owner: [work]}}
                  finish: {from: begun, to: done, by: clerk}
                  leave: {from: begun, to: gone, by: owner}
                clocks:
                  work: {since: start, until: finish, expect: {norm: 9 days, learned: 4/5, least-cases: 5}}
            services: {thing: {lifecycle: life}, other: {lifecycle: life}}
            """);

    /** Cases that took so many days each, begun on the first of March. */
    private void took(int... days) {
        for (int each : days) {
            begun();
            bench.at(LocalDate.of(2026, 3, 1).plusDays(each) + "T09:00:00Z")
                    .staff("anna", "clerk")
                    .does("finish");
        }
    }

    private void begun() {
        bench.at("2026-03-01T09:00:00Z").owner().lodges();
    }

    private Promise promised(String service) {
        bench.at("2026-05-01T09:00:00Z").desk().learn();
        bench.owner().lodges(bench.lodging(service));
        return bench.desk()
                .follow(bench.receipt().tracking(), bench.now())
                .ledger()
                .promises()
                .get(0)
                .said();
    }

    private static Optional<LocalDate> may(int day) {
        return Optional.of(LocalDate.of(2026, 5, day));
    }

    @Test
    void by_the_day_told_four_of_five_earlier_cases_were_done() {
        took(1, 30, 3, 2, 4);
        assertThat(promised("thing").usually()).isEqualTo(may(5));
        assertThat(promised("thing").basis()).contains(new Promise.Basis(4, 5, 5, true));
    }

    @Test
    void below_the_least_number_the_policys_own_day_is_told_and_that_there_were_too_few() {
        took(1, 2, 3, 4);
        assertThat(promised("thing").usually()).isEqualTo(may(10));
        assertThat(promised("thing").basis()).contains(new Promise.Basis(4, 5, 4, false));
    }

    @Test
    void cases_still_open_count_as_long_as_they_have_lasted() {
        took(1, 2, 3, 4);
        begun();
        begun();
        took(5);
        assertThat(promised("thing").usually())
                .as("5 of 7 are done: 4/5 is not seen yet")
                .isEqualTo(may(10));
    }

    @Test
    void what_was_withdrawn_and_what_was_another_service_teaches_nothing() {
        took(1, 2, 3, 4, 5);
        begun();
        bench.at("2026-04-30T09:00:00Z").does("leave");
        assertThat(promised("thing").usually()).isEqualTo(may(5));
        assertThat(promised("other").basis()).contains(new Promise.Basis(4, 5, 0, false));
    }

    @Test
    void a_promise_once_made_stays_as_it_was_told() {
        took(1, 2, 3, 4, 5);
        Promise told = promised("thing");
        String tracking = bench.receipt().tracking();
        took(20, 20, 20, 20, 20);
        bench.at("2026-05-02T09:00:00Z").desk().learn();
        assertThat(bench.desk().follow(tracking, bench.now()).ledger().promises())
                .extracting(Ledger.Promised::said)
                .containsExactly(told);
    }
}
