package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Part;
import java.util.List;
import java.util.function.Predicate;

/**
 * Limits that are never in the way: once they are reached nobody could do the action again anyway. An action that leaves
 * a final stage keeps its limit all the same.
 */
final class IdleLimits implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        return explored.model().scope().lifecycle().actions().values().stream()
                .filter(action -> action.effects().limit().isPresent())
                .filter(action -> !reopens(explored, action))
                .filter(action -> done(explored, action) && !everRefuses(explored, action))
                .map(action -> Idle.rule(explored, Part.action(action.name()).at("limit"))
                        .citing(action.clauses()))
                .toList();
    }

    @Override
    public boolean forEveryMatter() {
        return true;
    }

    private static boolean reopens(Explored explored, Action action) {
        return action.from().stream()
                .anyMatch(stage ->
                        !explored.model().scope().lifecycle().stage(stage).open());
    }

    private static boolean done(Explored explored, Action action) {
        Field count =
                explored.model().layout().count(action.name()).orElseThrow().field();
        for (int state = 0; state < explored.size(); state++) {
            if (count.get(explored.state(state)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean everRefuses(Explored explored, Action action) {
        Model model = explored.model();
        Bars bars = new Bars(model.layout());
        Predicate<long[]> onlyLimit = bars.besidesLimit(action).and(bars.limit(action));
        Guard guard = new Guard(Guard.Of.action(action, model.scope()), model.scope(), model.layout(), false);
        boolean[] refuses = {false};
        new Attempts(explored).of(action, onlyLimit, state -> refuses[0] |= guard.canHold(state));
        return refuses[0];
    }
}
