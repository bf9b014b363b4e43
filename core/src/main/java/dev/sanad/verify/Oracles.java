package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies outside a state and is answered by time, people or the world. Each may answer either way at any moment, as
 * far as the state does not already settle it.
 */
final class Oracles {
    private static final List<Truth> ANY = List.of(Truth.values());
    private static final List<Truth> YES_OR_NO = List.of(Truth.TRUE, Truth.FALSE);

    private final Scope scope;
    private final Layout layout;
    private final boolean byClock;

    /** With {@code byClock} it is the clock that acts: nobody, on no channel. */
    Oracles(Scope scope, Layout layout, boolean byClock) {
        this.scope = scope;
        this.layout = layout;
        this.byClock = byClock;
    }

    boolean answer(Condition.Leaf leaf) {
        return leaf instanceof Condition.Elapsed
                || leaf instanceof Condition.Different
                || leaf instanceof Condition.Host
                || leaf instanceof Condition.Asked asked && answer(asked.question());
    }

    private boolean answer(Question question) {
        return question == Question.PLACE_FREE
                || question == Question.FUNDS_ENOUGH
                || question == Question.DOCUMENTS_VALID && scope.validityMoves() && scope.copiesCanBeBad();
    }

    /** What it may answer in the state, truest first. */
    List<Truth> possible(Condition.Leaf leaf, long[] state) {
        if (leaf instanceof Condition.Elapsed elapsed) {
            boolean come = Stream.concat(Stream.of(elapsed.from()), elapsed.to().stream())
                    .allMatch(moment -> hasCome(moment, state));
            return come ? YES_OR_NO : List.of(Truth.UNKNOWN);
        }
        if (leaf instanceof Condition.Different) {
            return byClock ? List.of(Truth.TRUE) : YES_OR_NO;
        }
        if (leaf instanceof Condition.Asked asked && asked.question() == Question.DOCUMENTS_VALID) {
            return YES_OR_NO;
        }
        if (leaf instanceof Condition.Asked asked && asked.question() == Question.FUNDS_ENOUGH) {
            return funds(state);
        }
        return ANY;
    }

    /** Whether a moment that is asked about has come. */
    boolean hasCome(Moment moment, long[] state) {
        if (moment instanceof Moment.Done done) {
            Condition.Done ever = new Condition.Done(done.action(), Optional.empty());
            return layout.isDone(state, ever);
        }
        if (moment instanceof Moment.Told told) {
            return layout.notice(told.action())
                    .filter(notice -> notice.get(state) == Layout.TOLD)
                    .isPresent();
        }
        return !(moment instanceof Moment.DateOf date) || layout.knows(state, date.fact());
    }

    /** An amount that is not known yet is never enough; where nothing is reserved, anything is. */
    private List<Truth> funds(long[] state) {
        Set<String> amounts = scope.amounts();
        long known = amounts.stream().filter(each -> layout.knows(state, each)).count();
        if (amounts.isEmpty()) {
            return List.of(Truth.TRUE);
        }
        if (known == amounts.size()) {
            return ANY;
        }
        return known == 0 ? List.of(Truth.UNKNOWN) : List.of(Truth.UNKNOWN, Truth.FALSE);
    }
}
