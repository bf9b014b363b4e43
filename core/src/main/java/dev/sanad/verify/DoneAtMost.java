package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Relation;
import java.util.Optional;
import java.util.OptionalInt;

/** How often an action is done at most in the life of a case. */
record DoneAtMost(String action, int times) implements Judge {

    @Override
    public Optional<Condition> reads() {
        return counted().reads();
    }

    @Override
    public Verdict of(Explored explored) {
        return counted().of(explored);
    }

    /** Where the action has a limit of its own that is no higher, nobody has to count. */
    @Override
    public Optional<Verdict> plainly(Explored explored) {
        OptionalInt limit = explored.model().scope().lifecycle().action(action).map(Action::effects).stream()
                .flatMapToInt(effects -> effects.limit().stream())
                .findFirst();
        return limit.isPresent() && limit.getAsInt() <= times ? Optional.of(Verdict.HOLDS) : Optional.empty();
    }

    private InStates counted() {
        return new InStates(new Condition.Times(action, Relation.MORE_THAN, times), true);
    }
}
