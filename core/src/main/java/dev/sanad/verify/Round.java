package dev.sanad.verify;

import dev.sanad.policy.StoryStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;

/** States between which a case can go round. */
final class Round {
    private final Explored explored;
    private final int[] members;
    private final Set<Integer> stages = new HashSet<>();

    /** With the members in order. */
    Round(Explored explored, int[] members) {
        this.explored = explored;
        this.members = members;
        Arrays.stream(members).forEach(state -> stages.add(explored.stage(state)));
    }

    /** The numbers of the stages that it goes through. */
    Set<Integer> stages() {
        return stages;
    }

    int first() {
        return members[0];
    }

    /** Whether some clock with a latest moment runs in every state, so that going round has an end. */
    boolean timed() {
        return explored.model().layout().dials().values().stream()
                .filter(dial -> dial.clock().within().isPresent())
                .anyMatch(dial -> Arrays.stream(members).allMatch(state -> dial.knowsWhen(explored.state(state))));
    }

    private record Edge(int from, Step step) {}

    /** The shortest way to it, on to another stage, and back. */
    List<StoryStep> story() {
        List<StoryStep> story = new ArrayList<>(new Story(explored).to(first()));
        int away = go(story, first(), state -> explored.stage(state) != explored.stage(first()));
        go(story, away, state -> state == first());
        return story;
    }

    private int go(List<StoryStep> story, int from, IntPredicate arrived) {
        Map<Integer, Edge> seen = new HashMap<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            int state = queue.removeFirst();
            if (state != from && arrived.test(state)) {
                story.addAll(way(seen, from, state));
                return state;
            }
            explored.edges(state, (target, step) -> {
                if (Arrays.binarySearch(members, target) >= 0
                        && seen.putIfAbsent(target, new Edge(state, step)) == null) {
                    queue.add(target);
                }
            });
        }
        throw new IllegalStateException("not one round");
    }

    private List<StoryStep> way(Map<Integer, Edge> seen, int from, int to) {
        Deque<StoryStep> way = new ArrayDeque<>();
        int at = to;
        do {
            Edge edge = Objects.requireNonNull(seen.get(at));
            way.addFirst(new Story(explored).step(edge.from(), edge.step(), at));
            at = edge.from();
        } while (at != from);
        return List.copyOf(way);
    }
}
