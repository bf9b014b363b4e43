package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.policy.Property;
import dev.sanad.policy.StoryStep;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/** Walks from each coming of a moment on, with those clocks that have run ever since, and looks for where none is left. */
final class Waits {
    private final Explored explored;
    private final Property.Within within;
    private final List<Dial> clocks;
    private final Map<Node, Back> back = new HashMap<>();
    private final Queue<Node> queue = new PriorityQueue<>(Comparator.comparingInt(Node::depth));
    private final int[] depth;
    private Optional<Node> uncovered = Optional.empty();
    private boolean none = true;

    /** A waiting case: its state, a bit for each clock that still runs, and how far from the lodging it is. */
    private record Node(int state, long running, int depth) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && node.state == state && node.running == running;
        }

        @Override
        public int hashCode() {
            return 31 * state + Long.hashCode(running);
        }
    }

    private record Back(Optional<Node> before, int source, Step step) {}

    Waits(Explored explored, Property.Within within, List<Dial> clocks) {
        this.explored = explored;
        this.within = within;
        this.clocks = clocks.subList(0, Math.min(clocks.size(), Long.SIZE - 1));
        this.depth = new int[explored.size()];
        begin();
        while (uncovered.isEmpty() && !queue.isEmpty()) {
            follow(queue.remove());
        }
    }

    /** Whether nobody ever comes to wait. */
    boolean none() {
        return none;
    }

    /** The story of a wait for which no clock runs. */
    Optional<List<StoryStep>> uncovered() {
        return uncovered.map(this::story);
    }

    private void begin() {
        for (int state = Explored.LODGING; state < explored.size(); state++) {
            int source = state;
            if (state >= 0) {
                depth[state] = 1 + depthOf(explored.before(state));
            }
            explored.edges(state, (target, step) -> {
                if (LatestSet.comes(within.from(), step, source == Explored.LODGING)) {
                    enter(Optional.empty(), source, step, target);
                }
            });
        }
    }

    private int depthOf(int state) {
        return state == Explored.LODGING ? 0 : depth[state];
    }

    private void follow(Node node) {
        if (node.running() == 0) {
            uncovered = Optional.of(node);
            return;
        }
        explored.edges(node.state(), (target, step) -> {
            if (step.action().map(Action::name).filter(within.until()::contains).isEmpty()) {
                enter(Optional.of(node), node.state(), step, target);
            }
        });
    }

    private void enter(Optional<Node> before, int source, Step step, int target) {
        if (!explored.model().layout().stages().open(explored.stage(target))) {
            return;
        }
        none = false;
        long[] packed = explored.state(target);
        long running = 0;
        for (int clock = 0; clock < clocks.size(); clock++) {
            running |= clocks.get(clock).on(packed) ? 1L << clock : 0;
        }
        long left = before.map(Node::running).orElse(-1L) & running;
        Node node = new Node(target, left, 1 + before.map(Node::depth).orElseGet(() -> depthOf(source)));
        if (back.putIfAbsent(node, new Back(before, source, step)) == null) {
            queue.add(node);
        }
    }

    private List<StoryStep> story(Node end) {
        Story teller = new Story(explored);
        Deque<StoryStep> steps = new ArrayDeque<>();
        Optional<Node> at = Optional.of(end);
        int source = end.state();
        while (at.isPresent()) {
            Back step = Optional.ofNullable(back.get(at.get())).orElseThrow();
            steps.addFirst(teller.step(step.source(), step.step(), at.get().state()));
            source = step.source();
            at = step.before();
        }
        Deque<StoryStep> whole = new ArrayDeque<>(teller.to(source));
        whole.addAll(steps);
        return List.copyOf(whole);
    }
}
