package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.request.Bench;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body decides by a roll that one command carries. */
class MotionTest {

    private final Bench bench = Bench.under("""
            parties:
              clerk: {title: Clerk}
              board: {title: Board, body: {members: 5, quorum: 3, passes: {over: 1/2, of: votes}, tie: chair}}
            documents: {proof: {title: Proof}}
            lifecycles:
              life:
                facts: {amount: money, note: text}
                stages: {begun: open, granted: {ends: granted}}
                actions:
                  begin: {to: begun, by: [owner, clerk]}
                  supply: {from: begun, by: owner, asks: [documents]}
                  grant: {from: begun, to: granted, by: board, asks: [amount, note], tells: owner, limit: 1}
                  strict: {from: begun, to: granted, by: board, requires: [{documents: complete}, {different: [read]}]}
                  read: {from: begun, by: board}
                  act: {from: begun, by: clerk}
            services: {thing: {lifecycle: life, documents: [proof]}}
            """);

    @BeforeEach
    void lodged() {
        bench.ports.hold("board", "b1", "b2", "b3", "b4", "b5");
        bench.owner().lodges();
        bench.staff("b1", "board");
    }

    @Test
    void a_carried_motion_does_what_it_says_and_counts_its_votes() {
        bench.voting("b1 b2", "b3", "", "").does("grant", "amount", 10, "note", "ok");

        CaseEvent.Acted granted = bench.events(CaseEvent.Acted.class).get(1);
        assertThat(bench.stage()).isEqualTo("granted");
        assertThat(granted.votes()).isEqualTo(new CaseEvent.Votes(2, 1, 0));
        assertThat(granted.people()).containsExactlyInAnyOrderElementsOf(ids("b1", "b2", "b3"));
    }

    @Test
    void a_lost_motion_is_journalled_and_changes_nothing() {
        CaseState before = bench.state();
        Value contents = bench.contents();

        bench.voting("b1", "b2 b3", "b4", "").does("grant", "amount", 10, "note", "no");

        assertThat(bench.events(CaseEvent.MotionLost.class))
                .extracting(CaseEvent.MotionLost::votes)
                .containsExactly(new CaseEvent.Votes(1, 2, 1));
        assertThat(bench.state())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(bench.state().version()).isEqualTo(before.version() + 1);
        assertThat(bench.contents()).isEqualTo(contents);
    }

    @Test
    void a_motion_that_was_lost_may_be_put_again_although_it_may_be_carried_only_once() {
        bench.voting("b1", "b2 b3", "", "").does("grant", "amount", 10, "note", "no");
        bench.voting("b1 b2 b3", "", "", "").does("grant", "amount", 10, "note", "yes");

        assertThat(bench.stage()).isEqualTo("granted");
    }

    @Test
    void a_motion_whose_conditions_do_not_hold_is_refused_however_the_vote_went() {
        bench.voting("b1", "b2 b3", "", "");

        assertThat(bench.refuses("strict")).containsExactly("documents-missing");
    }

    @Test
    void a_body_without_a_roll_does_not_decide() {
        assertThat(bench.refuses("grant", "amount", 10, "note", "x")).containsExactly("roll-needed");
    }

    @Test
    void a_roll_is_refused_where_no_body_acts() {
        bench.staff("anna", "clerk").voting("b1 b2 b3", "", "", "");

        assertThat(bench.refuses("act")).containsExactly("roll-not-asked");
    }

    @Test
    void a_body_without_quorum_does_not_decide() {
        bench.voting("b1 b2", "", "", "");
        assertThat(bench.refuses("grant", "amount", 10, "note", "x")).containsExactly("no-quorum");

        bench.voting("b1 b2", "", "b3", "");
        assertThat(bench.does("grant", "amount", 10, "note", "x").stage()).isEqualTo("granted");
    }

    @Test
    void strangers_do_not_vote_and_are_not_in_the_chair() {
        bench.voting("b1 b2 stranger", "", "", "");
        assertThat(bench.refuses("read")).containsExactly("roll-has-stranger");

        bench.voting("b1 b2 b3", "", "", "b4");
        assertThat(bench.refuses("read")).containsExactly("roll-has-stranger");
    }

    @Test
    void nobody_votes_twice() {
        bench.voting("b1 b2 b1", "", "", "");
        assertThat(bench.refuses("read")).containsExactly("roll-twice");

        bench.voting("b1 b2", "b1", "", "");
        assertThat(bench.refuses("read")).containsExactly("roll-twice");
    }

    @Test
    void the_owner_who_is_a_member_does_not_stand_on_the_roll_of_his_own_case() {
        bench.ports.hold("board", "owner");
        bench.voting("b1 b2", "", "owner", "");

        assertThat(bench.refuses("read")).containsExactly("roll-has-barred");
    }

    @Test
    void a_member_who_represents_the_owner_does_not_stand_on_the_roll_either() {
        bench.ports.represent("b2", "owner");
        bench.voting("b1 b2 b3", "", "", "");

        assertThat(bench.refuses("read")).containsExactly("roll-has-barred");
    }

    @Test
    void all_that_is_wrong_with_a_roll_and_the_inputs_is_said_at_once() {
        bench.ports.hold("board", "owner");
        bench.voting("stranger stranger", "", "", "");

        assertThat(bench.refuses("grant", "amount", "ten"))
                .containsExactlyInAnyOrder(
                        "roll-twice", "roll-has-stranger", "no-quorum", "input-wrong-type", "input-missing");
    }

    @Test
    void the_chair_breaks_a_tie_on_his_own_side() {
        bench.voting("b1 b2", "b3 b4", "", "b3").does("read");
        assertThat(bench.events(CaseEvent.MotionLost.class)).hasSize(1);

        bench.voting("b1 b2", "b3 b4", "", "b1").does("read");
        assertThat(bench.deeds()).containsExactly("begin", "read");
    }

    @Test
    void who_voted_on_an_earlier_motion_does_not_vote_on_one_that_demands_others() {
        bench.owner().does("supply", "documents", List.of(SamplePaper.paper("proof")));
        bench.staff("b1", "board").voting("b1 b2 b3", "", "", "").does("read");

        assertThat(bench.voting("b3 b4 b5", "", "", "").refuses("strict")).containsExactly("same-person");
    }

    @Test
    void who_brought_an_earlier_motion_without_voting_is_somebody_who_did_it_too() {
        bench.ports.hold("board", "b6");
        bench.owner().does("supply", "documents", List.of(SamplePaper.paper("proof")));
        bench.staff("b6", "board").voting("b1 b2 b3", "", "", "").does("read");

        bench.ports.hold("board", "b7");
        assertThat(bench.voting("b4 b5 b7", "", "", "").refuses("strict")).containsExactly("same-person");
        assertThat(bench.staff("b4", "board").voting("b4 b5 b6", "", "", "").refuses("strict"))
                .containsExactly("same-person");
        assertThat(bench.voting("b4 b5 b7", "", "", "").does("strict").stage()).isEqualTo("granted");
    }

    private static List<PersonId> ids(String... people) {
        return Arrays.stream(people).map(PersonId::new).toList();
    }
}
