package dev.sanad.verify;

import dev.sanad.policy.StoryStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Tells how a case comes to a step, and maybe on from there. */
final class Trail {
    private final Explored explored;
    private final Story story;

    Trail(Explored explored) {
        this.explored = explored;
        this.story = new Story(explored);
    }

    /** The shortest way to the step, and the step itself. */
    List<StoryStep> to(Deeds.Deed deed) {
        List<StoryStep> steps = new ArrayList<>(story.to(deed.source()));
        steps.add(story.step(deed.source(), deed.step(), deed.target()));
        return steps;
    }

    /** The same, and then the shortest way to a wanted state through allowed ones; the step itself leads to one. */
    List<StoryStep> on(Deeds.Deed deed, IntPredicate allowed, IntPredicate wanted) {
        List<StoryStep> steps = to(deed);
        ways(deed.target(), allowed, wanted)
                .forEach(way -> steps.add(story.step(way.source(), way.step(), way.target())));
        return steps;
    }

    private List<Deeds.Deed> ways(int start, IntPredicate allowed, IntPredicate wanted) {
        Map<Integer, Deeds.Deed> by = new HashMap<>();
        Ints queue = new Ints();
        queue.add(start);
        for (int head = 0; head < queue.size(); head++) {
            int from = queue.get(head);
            if (wanted.test(from)) {
                return back(start, from, by);
            }
            explored.edges(from, (target, step) -> {
                if (target != start
                        && allowed.test(target)
                        && by.putIfAbsent(target, new Deeds.Deed(from, step, target)) == null) {
                    queue.add(target);
                }
            });
        }
        return List.of();
    }

    private static List<Deeds.Deed> back(int start, int end, Map<Integer, Deeds.Deed> by) {
        Deque<Deeds.Deed> ways = new ArrayDeque<>();
        for (int at = end; at != start; at = ways.getFirst().source()) {
            ways.addFirst(Optional.ofNullable(by.get(at)).orElseThrow());
        }
        return List.copyOf(ways);
    }
}
