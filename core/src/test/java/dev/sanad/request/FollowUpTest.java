package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.Follower;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.OneByOne;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseStateCodec;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A case that an action of another calls for: opened once, with the same owner, and followed with its own code. */
class FollowUpTest {
    private static final String UNSTARTABLE = """
            parties: {clerk: {title: Clerk}}
            lifecycles:
              life:
                stages: {begun: open, over: {ends: granted}}
                actions:
                  begin: {to: begun, by: owner}
                  link: {from: begun, by: clerk, opens: fix}
                  end: {from: begun, to: over, by: clerk}
              fix:
                stages: {fixing: open, done: {ends: granted}}
                actions:
                  commence: {to: fixing, by: clock, requires: [{owner-kind: household}]}
                  finish: {from: fixing, to: done, by: clerk}
            services: {thing: {lifecycle: life}}
            """;

    private static final String POLICY = """
            parties: {clerk: {title: Clerk}}
            channels: {desk: {medium: in-person}}
            lifecycles:
              life:
                stages: {begun: open, over: {ends: granted}}
                actions:
                  begin: {to: begun, by: [owner, clerk], tells: owner}
                  correct: {title: Correct it, from: begun, by: clerk, opens: correction, limit: 2}
              correction:
                title: Correction
                facts: {note: text}
                stages: {initiated: open, over: {ends: answered}}
                actions:
                  start-it: {to: initiated, by: clock, tells: owner}
                  close: {from: initiated, to: over, by: clerk, asks: [note], tells: owner}
                clocks:
                  closing: {since: start, until: close, within: 10 days}
            services: {thing: {lifecycle: life}}
            complaints: {moan: {lifecycle: life, anonymous: yes}}
            """;

    private final Bench bench = Bench.under(POLICY).at("2026-11-22T09:00:00Z");

    private Bench corrected() {
        bench.owner().lodges();
        return bench.staff("anna", "clerk").does("correct");
    }

    private List<Announcement> announced() {
        return bench.store.next(bench.key().association(), 100);
    }

    private List<Receipt> followed() {
        return announced().stream()
                .flatMap(heard -> bench.desk().followUp(heard).stream())
                .toList();
    }

    private CaseEvent.Opened opening(Receipt linked) {
        CaseKey key = new CaseKey(bench.key().association(), linked.id());
        return CaseStateCodec.read(bench.store.find(key).orElseThrow().state()).opening();
    }

    private Timeline parent() {
        return bench.desk().follow(bench.receipt().tracking(), bench.now());
    }

    @Test
    void a_linked_case_has_the_same_owner_and_rules_and_starts_at_the_moment_of_the_link() {
        corrected().at("2026-11-25T09:00:00Z");

        Receipt linked = followed().get(0);
        CaseEvent.Opened parent = bench.state().opening();
        assertThat(opening(linked).owner()).isEqualTo(parent.owner()).contains(new PersonId("owner"));
        assertThat(opening(linked).rules()).isEqualTo(parent.rules());
        assertThat(opening(linked).lifecycle()).isEqualTo("correction");
        assertThat(opening(linked).start()).hasToString("2026-11-22T09:00:00Z");
    }

    @Test
    void it_is_started_by_the_clock_and_its_owner_is_to_be_told() {
        corrected();

        Timeline linked = bench.desk().follow(followed().get(0).tracking(), bench.now());
        assertThat(linked.past())
                .extracting(step -> step.action().name(), step -> step.party().name())
                .containsExactly(tuple("start-it", "clock"));
        assertThat(linked.notices()).hasSize(1);
        assertThat(linked.waits()).hasSize(1);
        assertThat(linked.service().title().toString()).contains("Correction");
    }

    @Test
    void however_often_it_is_announced_it_is_opened_once() {
        corrected();
        List<Receipt> first = followed();

        assertThat(followed()).isEqualTo(first).hasSize(1);
    }

    @Test
    void what_cannot_be_followed_holds_back_its_own_case_and_no_other() {
        Bench stuck = Bench.under(UNSTARTABLE);
        stuck.owner().lodges();
        CaseKey sick = stuck.key();
        stuck.staff("anna", "clerk").does("link");
        stuck.owner().lodges();
        Follower follower = new Follower(stuck.desk(), stuck.store);

        assertThatThrownBy(() -> follower.follow(100)).isInstanceOf(RuntimeException.class);

        assertThat(stuck.store.next(sick.association(), 100))
                .isNotEmpty()
                .extracting(Announcement::key)
                .containsOnly(sick);
    }

    @Test
    void more_that_are_stuck_than_are_asked_for_keep_no_other_waiting() {
        Bench stuck = Bench.under(UNSTARTABLE);
        Set<CaseKey> sick = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            stuck.owner().lodges();
            stuck.staff("anna", "clerk").does("link");
            sick.add(stuck.key());
        }
        stuck.owner().lodges();
        Follower follower = new Follower(stuck.desk(), stuck.store);

        OneByOne rounds = new OneByOne();
        for (int round = 0; round < 20; round++) {
            rounds.attempt(() -> follower.follow(1));
        }
        assertThatThrownBy(() -> follower.follow(1)).isInstanceOf(RefusedException.class);

        assertThat(stuck.store.next(stuck.key().association(), 100))
                .extracting(Announcement::key)
                .containsOnly(sick.toArray(CaseKey[]::new));
    }

    @Test
    void each_link_is_a_case_of_its_own() {
        corrected().does("correct");

        assertThat(followed()).extracting(Receipt::id).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void entries_that_link_nothing_call_for_nothing() {
        bench.owner().lodges();

        assertThat(announced()).isNotEmpty();
        assertThat(followed()).isEmpty();
    }

    @Test
    void the_timeline_names_the_linked_case_and_how_to_follow_it_once_it_is_opened() {
        corrected();
        assertThat(parent().linked()).singleElement().satisfies(linked -> {
            assertThat(linked.action().title().toString()).contains("Correct it");
            assertThat(linked.matter().title().toString()).contains("Correction");
            assertThat(linked.receipt()).isEmpty();
        });

        Receipt opened = followed().get(0);
        assertThat(parent().linked().get(0).receipt()).contains(opened);
    }

    @Test
    void nobody_is_named_in_what_follows_from_a_case_without_a_name() {
        bench.as(new Actor.Anybody()).lodges(bench.lodging("moan"));
        bench.staff("anna", "clerk").does("correct");

        Receipt linked = followed().get(0);
        assertThat(opening(linked).owner()).isEmpty();
        assertThat(bench.desk().follow(linked.tracking(), bench.now()).notices())
                .hasSize(1);
    }

    @Test
    void it_is_worked_on_like_any_other() {
        corrected();
        Receipt linked = followed().get(0);
        bench.desk()
                .act(new Act(
                        bench.occasion(),
                        linked.id(),
                        linked.version(),
                        "close",
                        Bench.Inputs.of("note", "done"),
                        Optional.empty()));

        assertThat(bench.desk().follow(linked.tracking(), bench.now()).outcome())
                .hasToString("Optional[ANSWERED]");
    }

    @Test
    void what_is_only_opened_cannot_be_lodged() {
        bench.owner();
        List<Refusal> refusals = bench.refusedLodging(bench.lodging("correction"));

        assertThat(Bench.codes(refusals)).containsExactly("service-unknown");
        assertThat(bench.desk().services(bench.now()))
                .extracting(offer -> offer.service().name())
                .containsExactly("thing", "moan");
    }

    @Test
    void what_another_association_announces_is_not_followed() {
        corrected();
        Announcement own = announced().get(0);
        Announcement foreign = new Announcement(
                new CaseKey(new AssociationId("other"), own.key().id()), own.entry());

        assertThatThrownBy(() -> bench.desk().followUp(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lifecycle_that_the_clock_cannot_start_cannot_be_opened() {
        assertThat(codes(POLICY.replace("start-it: {to: initiated, by: clock", "start-it: {to: initiated, by: clerk")))
                .containsExactly(FaultCode.VALUE_WRONG);
        assertThat(codes(POLICY.replace("by: clock, tells", "by: clock, asks: [note], tells")))
                .containsExactly(FaultCode.VALUE_WRONG);
    }

    @Test
    void what_is_lodged_does_not_bear_the_name_of_another_lifecycle_that_is_opened() {
        assertThat(codes(POLICY.replace("services: {thing:", "services: {correction:")))
                .containsExactly(FaultCode.NAME_CLASH);
        assertThat(codes(POLICY.replace("services: {thing:", "services: {correction: {lifecycle: correction}, thing:")))
                .isEmpty();
    }

    private static List<FaultCode> codes(String policy) {
        return BenchPolicy.faults(policy).stream().map(Fault::code).toList();
    }
}
