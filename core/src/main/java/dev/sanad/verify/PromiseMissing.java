package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.List;
import java.util.Optional;

/**
 * Actions by which a case is lodged whose owner is not told then how long it takes: no notice to him states a clock that
 * has something to say.
 */
final class PromiseMissing implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Scope scope = explored.model().scope();
        if (scope.lodged().isEmpty()) {
            return List.of();
        }
        return scope.lifecycle().starts().stream()
                .filter(action -> !promises(scope.lifecycle(), action))
                .map(action -> Naming.of(explored).action(FindingCode.PROMISE_MISSING, action))
                .toList();
    }

    private static boolean promises(Lifecycle lifecycle, Action action) {
        return action.tells().stream()
                .filter(notice -> notice.party().equals(Party.OWNER))
                .flatMap(notice -> notice.clocks().stream())
                .map(lifecycle::clock)
                .flatMap(Optional::stream)
                .anyMatch(PromiseMissing::says);
    }

    private static boolean says(Clock clock) {
        return clock.expect().isPresent() || clock.within().isPresent();
    }
}
