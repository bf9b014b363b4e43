package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.party.Party;
import java.util.List;
import java.util.Optional;

/**
 * What must hold in every state, or in none.
 *
 * @param never whether in none
 */
record InStates(Condition condition, boolean never) implements Judge {

    @Override
    public Optional<Condition> reads() {
        return Optional.of(condition);
    }

    /** What anybody who works here can do only where it is broken; it has no place in the story. */
    @Override
    public Optional<Trial> trial(Scope scope) {
        Condition broken = never ? condition : new Condition.Not(condition);
        return Optional.of(new Trial(
                life -> life.with(Asking.of(broken, life, List.of(Party.STAFF))),
                story -> story.subList(0, story.size() - 1)));
    }

    @Override
    public Verdict of(Explored explored) {
        Scope scope = explored.model().scope();
        Condition broken = never ? condition : new Condition.Not(condition);
        if (new Combinations(scope, broken)
                .never(view -> never == condition.in(view).holds())) {
            return Verdict.VACUOUS;
        }
        Guard guard = new Guard(
                Guard.Of.condition(condition, scope), scope, explored.model().layout(), false);
        for (int state = 0; state < explored.size(); state++) {
            long[] packed = explored.state(state);
            if (never ? guard.canHold(packed) : guard.canFail(packed)) {
                Verdict verdict = Verdict.broken(new Story(explored).to(state));
                return scope.timed(condition) ? verdict.withoutTime() : verdict;
            }
        }
        return Verdict.HOLDS;
    }
}
