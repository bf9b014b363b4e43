package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Matter;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be lodged without a name, though its owner must be told of something and no notice of that is ever laid under
 * his receipt, the only place where he can read it: a notice is laid there once it counts as lost.
 */
final class AnonymousNotTold implements PolicyCheck {

    @Override
    public List<Finding> of(Policy policy) {
        return Scope.lodged(policy.matters())
                .filter(each -> each.matter().terms().anonymous())
                .flatMap(each -> finding(policy, each).stream())
                .toList();
    }

    private static Optional<Finding> finding(Policy policy, Lodged lodged) {
        Matter matter = lodged.matter();
        List<Argument> silent = unread(policy, matter)
                .<Argument>map(action -> new Argument.Named(action.name(), action.title()))
                .toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.of(FindingCode.ANONYMOUS_NOT_TOLD, lodged.part().at("anonymous"))
                                .citing(matter.clauses())
                                .with("matter", new Argument.Named(matter.name(), matter.title()))
                                .with("actions", new Argument.Several(silent)));
    }

    private static Stream<Action> unread(Policy policy, Matter matter) {
        return Optional.ofNullable(policy.matters().lifecycles().get(matter.lifecycle())).stream()
                .flatMap(lifecycle -> lifecycle.actions().values().stream()
                        .filter(AnonymousNotTold::tellsOwner)
                        .filter(action -> policy.reach()
                                .of(lifecycle, action.name())
                                .lostAfter()
                                .isEmpty()));
    }

    /** Who lodges has what he lodged before him. */
    private static boolean tellsOwner(Action action) {
        return !action.starts()
                && action.tells().stream().anyMatch(notice -> notice.party().equals(Party.OWNER));
    }
}
