package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Requirement;
import dev.sanad.lifecycle.View;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Conditions of actions that refuse nothing: in no attempt that can be made would the answer be another without them. A
 * state that is reached without one is then reached with it, too, so that each of them could be taken away. Those of an
 * action that is never done are left to it.
 */
final class IdleGuards implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        List<Finding> findings = new ArrayList<>();
        Set<String> done = IdleActions.done(explored).keySet();
        for (Action action : explored.model().scope().lifecycle().actions().values()) {
            List<Removal> idle = done.contains(action.name()) ? idle(explored, action) : List.of();
            idle.stream()
                    .filter(removal -> idle.stream().noneMatch(removal::within))
                    .map(removal -> finding(explored, action, removal))
                    .forEach(findings::add);
        }
        return findings;
    }

    @Override
    public boolean forEveryMatter() {
        return true;
    }

    /** What never makes a difference. */
    private static List<Removal> idle(Explored explored, Action action) {
        Map<Removal, List<Guard>> undecided = new LinkedHashMap<>();
        Removal.of(action.requires())
                .forEach(removal -> undecided.put(removal, differences(explored, action, removal.left())));
        if (!undecided.isEmpty()) {
            new Attempts(explored)
                    .of(
                            action,
                            new Bars(explored.model().layout()).open(action),
                            state -> undecided
                                    .values()
                                    .removeIf(guards -> guards.stream().anyMatch(guard -> guard.canHold(state))));
        }
        return List.copyOf(undecided.keySet());
    }

    /** Guards that hold where it makes a difference which of the two an action demands: to people, and to a clock. */
    static List<Guard> differences(Explored explored, Action action, List<Requirement> other) {
        Model model = explored.model();
        Leaves leaves =
                new Leaves(model.scope().variants()).bothWays(action.requires()).bothWays(other);
        Predicate<View> differ = view -> met(action.requires(), view) != met(other, view);
        Guard.Of of = new Guard.Of(leaves, differ);
        List<Guard> guards = new ArrayList<>();
        guards.add(new Guard(of, model.scope(), model.layout(), false));
        if (model.standings().doneByClock(action)) {
            guards.add(new Guard(of, model.scope(), model.layout(), true));
        }
        return guards;
    }

    private static boolean met(List<Requirement> requirements, View view) {
        return requirements.stream().allMatch(each -> each.metIn(view));
    }

    private static Finding finding(Explored explored, Action action, Removal removal) {
        int number = Integer.parseInt(removal.keys().get(1));
        return Idle.rule(explored, Part.action(action.name()).at(removal.keys().toArray(String[]::new)))
                .citing(action.requires().get(number).clauses());
    }
}
