package dev.sanad.verify;

import java.util.List;
import java.util.function.Predicate;

/** An action as a clock does it: without inputs, so that what it takes in are constants. */
final class Performance {
    private final Predicate<long[]> allowed;
    private final Chain tries;
    private final Chain takes;
    private final Predicate<long[]> canFail;

    /** With what can keep it from being done, and what follows, once its constants are taken in. */
    Performance(Predicate<long[]> allowed, List<Branch> takes, Predicate<long[]> canFail, Chain does) {
        this.allowed = allowed;
        this.canFail = canFail;
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
            takes.run(state, (taken, step) -> fails[0] = canFail.test(taken));
        }
        return fails[0];
    }
}
