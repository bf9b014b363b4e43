package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Actions that are never done, though somebody may and cases stand where they are allowed; and stages from which an
 * action is allowed and never done. Of those allowed in every open stage none is named.
 */
final class IdleActions implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Map<String, Set<String>> done = done(explored);
        Set<String> reached = new HashSet<>();
        for (int state = 0; state < explored.size(); state++) {
            reached.add(explored.stageOf(state).name());
        }
        List<Finding> findings = new ArrayList<>();
        for (Action action : explored.model().scope().lifecycle().actions().values()) {
            Set<String> from = done.getOrDefault(action.name(), Set.of());
            List<String> never = action.from().stream()
                    .filter(stage -> reached.contains(stage) && !from.contains(stage))
                    .sorted()
                    .toList();
            if (from.isEmpty() && !never.isEmpty() && somebody(explored, action)) {
                findings.add(finding(explored, action, Part.action(action.name())));
            } else if (!from.isEmpty() && !everywhere(explored, action)) {
                never.forEach(stage -> findings.add(
                        finding(explored, action, Part.action(action.name()).at("from", stage))));
            }
        }
        return findings;
    }

    @Override
    public boolean forEveryMatter() {
        return true;
    }

    /** The actions that are done at all, and from which stages. */
    static Map<String, Set<String>> done(Explored explored) {
        Map<String, Set<String>> done = new HashMap<>();
        explored.edges(
                Explored.LODGING,
                (target, step) -> step.action()
                        .ifPresent(action -> done.computeIfAbsent(action.name(), each -> new HashSet<>())
                                .add("")));
        for (int state = 0; state < explored.size(); state++) {
            String from = explored.stageOf(state).name();
            explored.edges(
                    state,
                    (target, step) -> step.action()
                            .ifPresent(action -> done.computeIfAbsent(action.name(), each -> new HashSet<>())
                                    .add(from)));
        }
        return done;
    }

    private static boolean somebody(Explored explored, Action action) {
        Standings standings = explored.model().standings();
        return standings.somebody(action) || standings.doneByClock(action);
    }

    private static boolean everywhere(Explored explored, Action action) {
        Lifecycle lifecycle = explored.model().scope().lifecycle();
        return lifecycle.stages().values().stream()
                .filter(Stage::open)
                .map(Stage::name)
                .allMatch(action.from()::contains);
    }

    private static Finding finding(Explored explored, Action action, Part part) {
        return Idle.rule(explored, part).citing(action.clauses());
    }
}
