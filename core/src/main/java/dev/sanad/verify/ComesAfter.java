package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import java.util.BitSet;
import java.util.Optional;

/** What must come to hold once an action is done, whatever people do, when clocks ring and notices arrive. */
record ComesAfter(String action, Condition condition) implements Judge {

    @Override
    public Optional<Condition> reads() {
        return Optional.of(condition);
    }

    @Override
    public Verdict of(Explored explored) {
        Deeds deeds = new Deeds(explored, action);
        if (deeds.none()) {
            return Verdict.VACUOUS;
        }
        Scope scope = explored.model().scope();
        Guard guard = new Guard(
                Guard.Of.condition(condition, scope), scope, explored.model().layout(), false);
        BitSet failing = new BitSet();
        for (int state = 0; state < explored.size(); state++) {
            failing.set(state, guard.canFail(explored.state(state)));
        }
        BitSet traps = new Traps(explored, failing).all();
        BitSet lost = new Backwards(explored, (source, step) -> failing.get(source)).reaching(traps::get);
        Verdict verdict = deeds.first((source, step, target) -> lost.get(target))
                .map(deed -> Verdict.broken(new Trail(explored).on(deed, lost::get, traps::get)))
                .orElse(Verdict.HOLDS);
        return scope.timed(condition) ? verdict.withoutTime() : verdict;
    }
}
