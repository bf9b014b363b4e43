package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.StoryStep;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks through the explored states again, each with an owner who knows how his case ends and with one who does not. */
final class Untold {
    private static final int NOT_SEEN = -2;

    private final Explored explored;
    private final Outcomes outcomes;
    private final int[] before;
    private final Step[] by;
    private final Ints queue = new Ints();
    private final Map<Action, Integer> endings = new LinkedHashMap<>();

    Untold(Explored explored) {
        this.explored = explored;
        this.outcomes = new Outcomes(explored);
        this.before = new int[2 * explored.size()];
        this.by = new Step[2 * explored.size()];
        Arrays.fill(before, NOT_SEEN);
    }

    List<Finding> findings() {
        explored.edges(
                Explored.LODGING,
                (target, step) -> see(Explored.LODGING, node(target, step.informs() && !outcomes.open(target)), step));
        for (int head = 0; head < queue.size(); head++) {
            int from = queue.get(head);
            explored.edges(from / 2, (target, step) -> see(from, node(target, knows(from, target, step)), step));
        }
        return endings.entrySet().stream()
                .map(each -> finding(each.getKey(), each.getValue()))
                .toList();
    }

    private static int node(int state, boolean knows) {
        return 2 * state + (knows ? 1 : 0);
    }

    private static boolean knows(int node) {
        return node % 2 == 1;
    }

    private boolean knows(int from, int target, Step step) {
        boolean fromOpen = outcomes.open(from / 2);
        if (!outcomes.open(target)) {
            return step.informs() || knows(from) && (fromOpen || outcomes.same(from / 2, target));
        }
        boolean knew = knows(from) && fromOpen && !step.byOwner();
        return knew || step.informs() && outcomes.decided(target);
    }

    private void see(int from, int node, Step step) {
        if (before[node] != NOT_SEEN) {
            return;
        }
        before[node] = from;
        by[node] = step;
        queue.add(node);
        boolean ends = from == Explored.LODGING || outcomes.open(from / 2) || knows(from);
        if (ends && !outcomes.open(node / 2) && !knows(node)) {
            step.action().ifPresent(action -> endings.putIfAbsent(action, node));
        }
    }

    private Finding finding(Action action, int node) {
        Naming naming = Naming.of(explored);
        Stages stages = explored.model().layout().stages();
        return naming.action(FindingCode.OWNER_NEVER_TOLD, action)
                .with("stage", naming.stage(stages.get(explored.stage(node / 2)).name()))
                .shownBy(story(node));
    }

    private List<StoryStep> story(int node) {
        Deque<StoryStep> steps = new ArrayDeque<>();
        for (int at = node; at != Explored.LODGING; at = before[at]) {
            int from = before[at] == Explored.LODGING ? Explored.LODGING : before[at] / 2;
            steps.addFirst(new Story(explored).step(from, by[at], at / 2));
        }
        return List.copyOf(steps);
    }
}
