package dev.sanad.verify;

import java.util.List;

/** What happens in one step, one thing after another, in every combination of their ways. Not to be entered twice. */
final class Chain {
    private final Branch[] branches;
    private final int step;
    private int at;
    private Sink sink = (state, reached) -> {};

    /** With the number of the step it is. */
    Chain(List<Branch> branches, int step) {
        this.branches = branches.toArray(Branch[]::new);
        this.step = step;
    }

    void run(long[] state, Sink to) {
        at = 0;
        sink = to;
        next(state);
    }

    void next(long[] state) {
        if (at == branches.length) {
            sink.reach(state, step);
            return;
        }
        Branch branch = branches[at++];
        branch.on(state, this);
        at--;
    }
}
