package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.StoryStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Actions of which every party is one that nobody can hold: not of the policy, held by exactly nobody, of an office that
 * there is not, a clock that never does it, or a person that no fact names by then. And open stages in which a case can
 * stand so that nobody may act, and no clock ever will. Conditions are not looked at: what they forbid for ever is a
 * dead stage.
 */
final class NobodyMayAct implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Collection<Action> actions =
                explored.model().scope().lifecycle().actions().values();
        List<Finding> findings = new ArrayList<>();
        actions.stream()
                .filter(action -> nobody(explored, action))
                .forEach(action -> findings.add(finding(explored, action)));
        findings.addAll(FirstOfStage.open(FindingCode.NOBODY_MAY_ACT, explored).where(new Stuck(explored)));
        return findings;
    }

    private static boolean nobody(Explored explored, Action action) {
        Standings standings = explored.model().standings();
        if (standings.somebody(action) || standings.doneByClock(action)) {
            return false;
        }
        if (standings.others(action).isEmpty() || action.starts()) {
            return true;
        }
        return allowed(explored, action).findAny().isPresent()
                && allowed(explored, action).noneMatch(state -> standings.somebody(explored.state(state), action));
    }

    private static IntStream allowed(Explored explored, Action action) {
        Predicate<long[]> allows = explored.model().layout().stages().allow(action);
        return IntStream.range(0, explored.size()).filter(state -> allows.test(explored.state(state)));
    }

    private static Finding finding(Explored explored, Action action) {
        Naming naming = Naming.of(explored);
        OptionalInt first = action.starts()
                ? OptionalInt.empty()
                : allowed(explored, action).findFirst();
        List<StoryStep> story = first.isPresent() ? new Story(explored).to(first.getAsInt()) : List.of();
        return naming.action(FindingCode.NOBODY_MAY_ACT, action)
                .with("parties", naming.parties(action.by()))
                .shownBy(story);
    }
}
