package dev.sanad.verify;

import java.util.List;
import java.util.function.Predicate;

/** An action as a clock does it: without inputs, so that what it takes in are constants. */
final class Performance {
    private final Predicate<long[]> allowed;
    private final Chain tries;
    private final Chain takes;
    private final Guard guard;

    /** With the chain of what follows once its constants are taken in. */
    Performance(Predicate<long[]> allowed, List<Branch> takes, Guard guard, Chain does) {
        this.allowed = allowed;
        this.guard = guard;
        this.takes = new Chain(takes, 0);
        this.tries = does;
    }

    void run(long[] state, Sink sink) {
        if (allowed.test(state)) {
            takes.run(state, (taken, step) -> tries.run(taken, sink));
        }
    }

    boolean canFail(long[] state) {
        boolean[] fails = {!allowed.test(state)};
        if (!fails[0]) {
            takes.run(state, (taken, step) -> fails[0] = guard.canFail(taken));
        }
        return fails[0];
    }
}
