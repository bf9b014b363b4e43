package dev.sanad.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sanad.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a motion is carried. */
class BodyTest {

    @ParameterizedTest(name = "{0} {1} of {2}, {3} for, {4} against, {5} abstained: {6}")
    @CsvSource({
        "over,     1/2, votes,   3, 2, 0, carried",
        "over,     1/2, votes,   2, 2, 1, lost",
        "over,     1/2, votes,   2, 1, 6, carried",
        "over,     1/2, present, 2, 1, 2, lost",
        "over,     1/2, present, 3, 0, 2, carried",
        "over,     1/2, members, 4, 0, 0, lost",
        "over,     1/2, members, 5, 0, 0, carried",
        "at-least, 2/3, votes,   4, 2, 3, carried",
        "at-least, 2/3, votes,   3, 2, 0, lost",
        "at-least, 2/3, members, 6, 0, 0, carried",
        "at-least, 2/3, members, 5, 0, 0, lost",
        "at-least, 1/2, votes,   2, 2, 0, carried",
        "at-least, 1/1, votes,   4, 0, 1, carried",
        "at-least, 1/1, votes,   4, 1, 0, lost",
        "over,     2/3, votes,   2, 1, 0, lost",
        "over,     1/2, votes,   0, 0, 5, lost",
        "at-least, 1/3, votes,   0, 0, 5, lost",
    })
    void a_share_of_votes_carries_a_motion(
            String how, String share, String of, int inFavour, int against, int abstained, String what) {
        String[] parts = share.split("/");
        Majority majority = new Majority(
                how.equals("over"),
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Majority.Of.valueOf(of.toUpperCase(java.util.Locale.ROOT)));
        Body body = new Body(9, 1, majority, Body.Tie.LOST);

        assertThat(body.count(roll(inFavour, against, abstained, 0)) instanceof Tally.Carried)
                .isEqualTo(what.equals("carried"));
    }

    @Test
    void one_below_the_quorum_decides_nothing_and_the_quorum_does() {
        Body body = body(Body.Tie.LOST);

        assertThat(body.count(roll(2, 0, 0, 0))).isEqualTo(new Tally.NoQuorum(2, 3));
        assertThat(body.count(roll(2, 0, 1, 0))).isEqualTo(new Tally.Carried(2));
    }

    @Test
    void a_tie_is_lost_where_the_policy_says_so_whatever_the_chair_voted() {
        assertThat(body(Body.Tie.LOST).count(roll(2, 2, 0, 1))).isEqualTo(new Tally.Lost(2, 3));
    }

    @Test
    void a_tie_goes_with_the_chair_where_the_policy_says_so() {
        Body body = body(Body.Tie.CHAIR);

        assertThat(body.count(roll(2, 2, 0, 1))).isEqualTo(new Tally.Carried(2));
        assertThat(body.count(roll(2, 2, 0, 3))).isEqualTo(new Tally.Lost(2, 3));
        assertThat(body.count(roll(2, 2, 1, 5))).isEqualTo(new Tally.Lost(2, 3));
        assertThat(body.count(roll(2, 2, 0, 0))).isEqualTo(new Tally.Lost(2, 3));
    }

    @ParameterizedTest(name = "over 1/2 of {0}: {1} for, {2} against, {3} abstained: {4}")
    @CsvSource({
        "members, 1, 1, 3, lost",
        "members, 4, 4, 0, carried",
        "members, 4, 4, 1, carried",
        "present, 1, 1, 0, carried",
        "present, 1, 1, 1, lost",
        "votes,   1, 1, 3, carried",
    })
    void in_a_tie_the_vote_of_the_chair_counts_twice_and_the_share_must_still_be_reached(
            String of, int inFavour, int against, int abstained, String what) {
        Majority half = new Majority(true, 1, 2, Majority.Of.valueOf(of.toUpperCase(java.util.Locale.ROOT)));
        Body body = new Body(9, 1, half, Body.Tie.CHAIR);

        assertThat(body.count(roll(inFavour, against, abstained, 1)) instanceof Tally.Carried)
                .isEqualTo(what.equals("carried"));
    }

    @Test
    void a_tie_matters_where_a_second_vote_of_the_chair_can_carry_a_motion() {
        assertThat(body(Body.Tie.CHAIR).tieMatters()).isTrue();
        assertThat(new Body(9, 5, new Majority(false, 2, 3, Majority.Of.MEMBERS), Body.Tie.CHAIR).tieMatters())
                .isFalse();
        assertThat(new Body(4, 2, new Majority(false, 1, 2, Majority.Of.VOTES), Body.Tie.CHAIR).tieMatters())
                .isFalse();
        assertThat(new Body(1, 1, new Majority(true, 1, 2, Majority.Of.VOTES), Body.Tie.CHAIR).tieMatters())
                .isFalse();
    }

    @Test
    void the_chair_breaks_no_more_than_a_tie() {
        assertThat(body(Body.Tie.CHAIR).count(roll(1, 2, 0, 1))).isInstanceOf(Tally.Lost.class);
    }

    @Test
    void a_roll_knows_its_people_and_who_stands_on_it_twice() {
        Roll roll = new Roll(people(1, 2), people(2, 2), people(3, 3), Optional.empty());

        assertThat(roll.present()).isEqualTo(4);
        assertThat(roll.voters()).hasSize(3);
        assertThat(roll.repeats()).isTrue();
        assertThat(roll(2, 1, 1, 0).repeats()).isFalse();
    }

    @Test
    void impossible_bodies_and_shares_are_misuse() {
        Majority half = new Majority(true, 1, 2, Majority.Of.VOTES);
        assertThatIllegalArgumentException().isThrownBy(() -> new Body(0, 1, half, Body.Tie.LOST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Body(1, 0, half, Body.Tie.LOST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Majority(true, 3, 2, Majority.Of.VOTES));
    }

    private static Body body(Body.Tie tie) {
        return new Body(5, 3, new Majority(true, 1, 2, Majority.Of.VOTES), tie);
    }

    /** Members 1, 2, ...: first those in favour, then those against, then those who abstained; chair 0 is nobody. */
    private static Roll roll(int inFavour, int against, int abstained, int chair) {
        return new Roll(
                people(1, inFavour),
                people(inFavour + 1, inFavour + against),
                people(inFavour + against + 1, inFavour + against + abstained),
                people(chair, chair).stream().filter(id -> chair > 0).findFirst());
    }

    private static List<PersonId> people(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> new PersonId("m" + i))
                .toList();
    }
}
