package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pairs of actions that {@code different} demands of different people and that the one holder of a party alone may do,
 * where nobody stands in: the second is never done.
 */
final class SoleHolderTwice implements PolicyCheck {

    @Override
    public List<Finding> of(Policy policy) {
        return policy.matters().lifecycles().values().stream()
                .flatMap(lifecycle -> of(new Naming(policy.setting(), lifecycle)))
                .toList();
    }

    private static Stream<Finding> of(Naming naming) {
        return naming.lifecycle().actions().values().stream()
                .flatMap(action -> QuorumNotAttainable.others(action).stream()
                        .filter(first -> deadlock(naming, first, action))
                        .sorted()
                        .limit(1)
                        .map(first -> naming.action(FindingCode.SOLE_HOLDER_TWICE, action)
                                .with("first", naming.action(first))
                                .with("party", naming.party(action.by().get(0)))));
    }

    private static boolean deadlock(Naming naming, String first, Action second) {
        Lifecycle lifecycle = naming.lifecycle();
        boolean samePeople = !first.equals(second.name())
                && second.by().size() == 1
                && lifecycle
                        .action(first)
                        .filter(action -> action.by().equals(second.by()))
                        .isPresent();
        boolean called = second.forOthers().anyMatch(first::equals);
        return samePeople
                && Optional.ofNullable(
                                naming.setting().parties().get(second.by().get(0)))
                        .filter(party -> party.exactly().orElse(2) == 1)
                        .filter(party -> party.standIn().isEmpty() || !called)
                        .isPresent();
    }
}
