package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.journal.Value;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.PersonId;
import dev.sanad.request.Ledger.Cause;
import dev.sanad.request.Ledger.Fate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the owner was promised and what became of it, and how often he had to come. */
class LedgerTest {

    private final Bench bench = Bench.under("""
            clauses: {soon: {ref: S-1, en: soon}, come: {ref: C-1, en: come}}
            parties: {clerk: {title: Clerk}}
            channels: {desk: {medium: in-person}, home: {medium: in-person, at: owner}, web: {medium: web}}
            lifecycles:
              life:
                facts: {to: date}
                stages: {begun: open, told: open, done: {ends: granted}, withdrawn: {ends: withdrawn}}
                actions:
                  begin: {to: begun, by: [owner, clerk], tells: {owner: [work, reply, hope]}}
                  repeat: {from: begun, by: clerk, tells: {owner: [work]}}
                  put-off: {from: begun, by: clerk, asks: [to], extends: {work: to}, tells: {owner: [work]}}
                  reply: {from: begun, by: clerk}
                  sign: {from: begun, by: owner}
                  come: {from: begun, by: [owner, clerk], visit: yes, clause: come}
                  finish: {from: begun, to: done, by: clerk}
                  withdraw: {from: begun, to: withdrawn, by: owner}
                clocks:
                  work: {since: start, until: finish, within: 10 days, clause: soon}
                  reply: {since: start, until: reply, expect: {at-most: 3 days}, within: 20 days}
                  hope: {since: start, until: finish, expect: {at-least: 2 weeks}}
            services: {thing: {lifecycle: life, visits: 1}}
            """).at("2026-11-22T09:00:00Z");

    private Ledger ledger() {
        return bench.desk().follow(bench.receipt().tracking(), bench.now()).ledger();
    }

    private List<Fate> fates(String clock) {
        return ledger().promises().stream()
                .filter(promised -> promised.clock().name().equals(clock))
                .map(Ledger.Promised::fate)
                .toList();
    }

    private Bench begun() {
        return bench.owner().on("web").lodges();
    }

    private Bench clerk() {
        return bench.staff("anna", "clerk").onNoChannel();
    }

    @Test
    void what_was_told_stands_there_with_its_occasion_its_moment_and_its_clause() {
        begun();

        assertThat(ledger().promises())
                .extracting(
                        promised -> promised.clock().name(),
                        promised -> promised.action().name(),
                        Ledger.Promised::made,
                        Ledger.Promised::fate)
                .containsExactly(
                        tuple("work", "begin", bench.now(), Fate.OPEN),
                        tuple("reply", "begin", bench.now(), Fate.OPEN),
                        tuple("hope", "begin", bench.now(), Fate.OPEN));
        assertThat(ledger().promises().get(0).clauses())
                .extracting(Clause::citation)
                .containsExactly("S-1");
        assertThat(ledger().promises().get(1).said().by()).contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void what_is_done_before_its_time_is_over_was_kept() {
        begun();
        clerk().at("2026-11-25T20:59:59Z").does("reply");
        bench.at("2026-12-02T20:59:59Z").does("finish");

        assertThat(ledger().promises()).extracting(Ledger.Promised::fate).containsOnly(Fate.KEPT);
    }

    @Test
    void what_the_owner_was_told_is_broken_a_day_later_though_nothing_is_late() {
        begun();
        assertThat(fates("reply")).containsExactly(Fate.OPEN);

        bench.at("2026-11-25T21:00:00Z");
        assertThat(fates("reply")).containsExactly(Fate.BROKEN);
        assertThat(bench.desk().follow(bench.receipt().tracking(), bench.now()).waits())
                .noneMatch(Timeline.Wait::late);
        clerk().does("reply");
        assertThat(fates("reply")).containsExactly(Fate.BROKEN);
    }

    @Test
    void where_no_day_was_told_the_latest_moment_counts() {
        begun();
        assertThat(fates("work")).containsExactly(Fate.OPEN);
        clerk().at("2026-12-02T21:00:00Z").does("finish");

        assertThat(fates("work")).containsExactly(Fate.BROKEN);
    }

    @Test
    void a_promise_that_says_only_from_when_on_is_never_broken() {
        begun();
        clerk().at("2031-01-01T09:00:00Z").does("finish");

        assertThat(fates("hope")).containsExactly(Fate.KEPT);
    }

    @Test
    void a_later_promise_takes_the_place_of_the_earlier_and_is_the_one_to_keep() {
        begun();
        clerk().does("put-off", "to", "2026-12-20");
        assertThat(fates("work")).containsExactly(Fate.REPLACED, Fate.OPEN);
        assertThat(ledger().promises().get(3).action().name()).isEqualTo("put-off");

        bench.at("2026-12-10T09:00:00Z").does("finish");
        assertThat(fates("work")).containsExactly(Fate.REPLACED, Fate.KEPT);
    }

    @Test
    void saying_the_same_again_is_no_other_promise() {
        begun();
        clerk().does("repeat");

        assertThat(fates("work")).containsExactly(Fate.OPEN);
    }

    @Test
    void a_wait_that_something_else_ends_before_its_time_leaves_its_promise_void() {
        begun().does("withdraw");

        assertThat(fates("work")).containsExactly(Fate.VOID);
        assertThat(fates("reply")).containsExactly(Fate.VOID);
    }

    @Test
    void a_wait_that_something_else_ends_after_its_time_leaves_it_broken() {
        begun().at("2026-12-05T09:00:00Z").does("withdraw");

        assertThat(fates("work")).containsExactly(Fate.BROKEN);
    }

    @Test
    void who_never_came_has_no_presence() {
        begun();
        clerk().does("reply");

        assertThat(ledger().presences()).isEmpty();
        assertThat(ledger().visits()).hasValue(1);
    }

    @Test
    void who_comes_by_himself_chose_to() {
        bench.owner().on("desk").lodges();

        assertThat(ledger().presences())
                .extracting(
                        Ledger.Presence::day,
                        Ledger.Presence::cause,
                        presence -> presence.action().name())
                .containsExactly(tuple(LocalDate.of(2026, 11, 22), Cause.CHOSEN, "begin"));
    }

    @Test
    void whom_a_clerk_takes_in_face_to_face_was_there_and_what_the_clerk_does_afterwards_is_none() {
        bench.staff("anna", "clerk")
                .on("desk")
                .lodges(new Lodging(
                        bench.occasion(),
                        "thing",
                        Optional.empty(),
                        Optional.of(new PersonId("owner")),
                        Optional.empty(),
                        Value.empty()));
        bench.at("2026-11-24T09:00:00Z").does("reply");

        assertThat(ledger().presences()).hasSize(1);
    }

    @Test
    void nobody_came_where_the_association_went_to_him() {
        bench.owner().on("home").lodges();

        assertThat(ledger().presences()).isEmpty();
    }

    @Test
    void a_day_is_one_presence_and_what_demanded_it_is_its_cause() {
        bench.owner().on("desk").lodges().does("sign").does("come");
        bench.at("2026-11-22T20:59:59Z").does("sign");

        assertThat(ledger().presences())
                .extracting(
                        Ledger.Presence::cause,
                        presence -> presence.action().name(),
                        presence -> presence.clauses().get(0).citation())
                .containsExactly(tuple(Cause.DEMANDED, "come", "C-1"));
    }

    @Test
    void each_further_day_is_a_further_presence_with_its_own_cause() {
        bench.owner().on("desk").lodges().does("come");
        bench.at("2026-11-22T21:00:00Z").does("sign");
        clerk().at("2026-11-30T09:00:00Z").does("come");

        assertThat(ledger().presences())
                .extracting(Ledger.Presence::day, Ledger.Presence::cause)
                .containsExactly(
                        tuple(LocalDate.of(2026, 11, 22), Cause.DEMANDED),
                        tuple(LocalDate.of(2026, 11, 23), Cause.CHOSEN),
                        tuple(LocalDate.of(2026, 11, 30), Cause.DEMANDED));
    }
}
