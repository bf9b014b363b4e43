package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
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
