package dev.sanad.verify;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;

/** The verifier's search, and a plain one over the same states and steps. */
final class Searches {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Scope scope;

    Searches(Scope scope) {
        this.scope = scope;
    }

    /** A finished search. What it holds is measured while it is held. */
    private record Finished(long states, long steps, Object holds) {}

    /** As the verifier does it: it keeps each state, each step, and how each state was first come to. */
    Measured verifier() {
        return measured(() -> {
            Explored explored = Exploration.of(Model.untimed(scope), Verifier.MOST_STATES, states -> {});
            if (!explored.exhausted()) {
                throw new IllegalStateException("not exhausted");
            }
            return new Finished(explored.size(), explored.edges(), explored);
        });
    }

    /** Breadth first over a set of states that are objects; it keeps the states alone. */
    Measured hashSet() {
        return measured(() -> {
            Model model = Model.untimed(scope);
            Set<State> seen = new HashSet<>();
            Queue<State> queue = new ArrayDeque<>();
            long[] steps = {0};
            Sink sink = (packed, step) -> {
                steps[0]++;
                State state = new State(packed.clone());
                if (seen.add(state)) {
                    queue.add(state);
                }
            };
            model.begin(sink);
            for (State next = queue.poll(); next != null; next = queue.poll()) {
                model.next(next.packed().clone(), sink);
            }
            return new Finished(seen.size(), steps[0], seen);
        });
    }

    private record State(long[] packed) {
        @Override
        public boolean equals(Object other) {
            return other instanceof State state && Arrays.equals(packed, state.packed);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(packed);
        }
    }

    private static Measured measured(Supplier<Finished> search) {
        long before = held();
        long started = THREADS.getCurrentThreadCpuTime();
        Finished finished = search.get();
        double seconds = (THREADS.getCurrentThreadCpuTime() - started) / 1e9;
        long bytes = held() - before;
        if (finished.holds().hashCode() == 0) {
            throw new IllegalStateException("nothing held");
        }
        return new Measured(finished.states(), finished.steps(), seconds, bytes);
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
