package dev.sanad.verify;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** The steps of an explored lifecycle, read from their ends. */
final class Backwards {
    private final Explored explored;
    private final Allowed allowed;
    private final int[] starts;
    private final int[] sources;

    /** Which steps count. */
    interface Allowed {
        boolean step(int source, Step step);
    }

    Backwards(Explored explored, Allowed allowed) {
        this.explored = explored;
        this.allowed = allowed;
        this.starts = new int[explored.size() + 2];
        forAll((source, target) -> starts[target + 2]++);
        for (int state = 2; state < starts.length; state++) {
            starts[state] += starts[state - 1];
        }
        this.sources = new int[starts[starts.length - 1]];
        forAll((source, target) -> sources[starts[target + 1]++] = source);
    }

    private interface Pairs {
        void pair(int source, int target);
    }

    private void forAll(Pairs sink) {
        for (int state = 0; state < explored.size(); state++) {
            int source = state;
            explored.edges(state, (target, step) -> {
                if (allowed.step(source, step)) {
                    sink.pair(source, target);
                }
            });
        }
    }

    /** The states from which one of the targets can be reached, the targets among them. */
    BitSet reaching(IntPredicate isTarget) {
        BitSet reached = new BitSet(explored.size());
        int[] queue = new int[explored.size()];
        int end = 0;
        for (int state = 0; state < explored.size(); state++) {
            if (isTarget.test(state)) {
                reached.set(state);
                queue[end++] = state;
            }
        }
        for (int head = 0; head < end; head++) {
            for (int edge = starts[queue[head]]; edge < starts[queue[head] + 1]; edge++) {
                if (!reached.get(sources[edge])) {
                    reached.set(sources[edge]);
                    queue[end++] = sources[edge];
                }
            }
        }
        return reached;
    }
}
