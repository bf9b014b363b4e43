package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Question;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is said of a service or a complaint and no action of its lifecycle asks about or does. */
final class IdleTerms implements PolicyCheck {

    @Override
    public List<Finding> of(Policy policy) {
        return Scope.lodged(policy.matters())
                .flatMap(each ->
                        Optional.ofNullable(policy.matters()
                                        .lifecycles()
                                        .get(each.matter().lifecycle()))
                                .stream()
                                .flatMap(lifecycle -> idle(each.matter(), lifecycle).stream())
                                .map(key -> Idle.rule(each.part().at(key))
                                        .citing(each.matter().clauses())))
                .toList();
    }

    private static List<String> idle(Matter matter, Lifecycle lifecycle) {
        List<String> idle = new ArrayList<>();
        if (matter.eligible().isPresent() && !asks(lifecycle, Question.ELIGIBLE)) {
            idle.add("eligible");
        }
        boolean serial =
                matter.delivery().times() > 1 || matter.delivery().every().isPresent();
        if (serial && !any(lifecycle, action -> action.effects().delivers())) {
            idle.add("delivery");
        }
        if (matter.terms().waitingList().isPresent() && !asks(lifecycle, Question.PLACE_FREE)) {
            idle.add("waiting-list");
        }
        if (!matter.terms().paidFrom().isEmpty() && !any(lifecycle, IdleTerms::paid)) {
            idle.add("paid-from");
        }
        return idle;
    }

    private static boolean paid(Action action) {
        return action.effects().pays().isPresent()
                || action.effects().reserves().isPresent();
    }

    static boolean asks(Lifecycle lifecycle, Question question) {
        return any(
                lifecycle,
                action -> new Leaves(List.of()).with(action.requires()).ask(question));
    }

    private static boolean any(Lifecycle lifecycle, Predicate<Action> such) {
        return lifecycle.actions().values().stream().anyMatch(such);
    }
}
