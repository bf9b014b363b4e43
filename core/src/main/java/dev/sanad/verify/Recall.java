package dev.sanad.verify;

import dev.sanad.policy.StoryStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Walks through explored states again, each as often as it can be reached with another memory of what happened before.
 * Nodes are such pairs, in the order of their distance from the lodging.
 */
final class Recall {
    private static final int NOT_SEEN = -2;

    private final Explored explored;
    private final int memories;
    private final Memory memory;
    private final int[] before;
    private final Step[] by;
    private final Ints queue = new Ints();

    /** What is remembered, as a number from 0; 0 at the lodging. */
    interface Memory {
        /**
         * What is remembered after a step.
         *
         * @param from the state before, or {@link Explored#LODGING}
         */
        int after(int memory, int from, Step step, int target);
    }

    /** Takes every step of the walk, the shortest ways first. */
    interface Seen {
        void step(int from, Step step, int node);
    }

    Recall(Explored explored, int memories, Memory memory) {
        this.explored = explored;
        this.memories = memories;
        this.memory = memory;
        this.before = new int[Math.multiplyExact(memories, explored.size())];
        this.by = new Step[before.length];
        Arrays.fill(before, NOT_SEEN);
    }

    void walk(Seen seen) {
        go(Explored.LODGING, seen);
        for (int head = 0; head < queue.size(); head++) {
            go(queue.get(head), seen);
        }
    }

    private void go(int from, Seen seen) {
        int state = state(from);
        int remembered = remembered(from);
        explored.edges(state, (target, step) -> {
            int node = target * memories + memory.after(remembered, state, step, target);
            if (before[node] == NOT_SEEN) {
                before[node] = from;
                by[node] = step;
                queue.add(node);
            }
            seen.step(from, step, node);
        });
    }

    int state(int node) {
        return node == Explored.LODGING ? Explored.LODGING : node / memories;
    }

    int remembered(int node) {
        return node == Explored.LODGING ? 0 : node % memories;
    }

    /** A shortest way to the node. */
    List<StoryStep> story(int node) {
        Story story = new Story(explored);
        Deque<StoryStep> steps = new ArrayDeque<>();
        for (int at = node; at != Explored.LODGING; at = before[at]) {
            steps.addFirst(story.step(state(before[at]), by[at], state(at)));
        }
        return List.copyOf(steps);
    }

    /** A shortest way to a node, and one step more. */
    List<StoryStep> story(int from, Step step, int node) {
        List<StoryStep> steps = new ArrayList<>(story(from));
        steps.add(new Story(explored).step(state(from), step, state(node)));
        return steps;
    }
}
