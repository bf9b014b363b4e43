package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Requirement;
import dev.sanad.party.Body;
import dev.sanad.party.Majority;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bodies that cannot decide even if everybody comes and agrees: by all their members; without one who is barred, as his
 * own case is; or without those who voted before, where {@code different} demands others and the first vote was taken
 * by as few as may.
 */
final class QuorumNotAttainable implements PolicyCheck {

    @Override
    public List<Finding> of(Policy policy) {
        return policy.setting().parties().values().stream()
                .flatMap(party -> party.body().stream().flatMap(body -> finding(policy, party, body).stream()))
                .toList();
    }

    private static Optional<Finding> finding(Policy policy, Party party, Body body) {
        int barred = votesTwice(policy, party.name()) ? Math.max(1, body.quorum()) : 1;
        return Stream.of(0, barred)
                .map(absent -> body.members() - absent)
                .filter(present -> !decides(body, present))
                .findFirst()
                .map(present -> finding(party, body, present));
    }

    /** Whether those present carry a motion if all of them vote for it. */
    private static boolean decides(Body body, int present) {
        int counted = body.passes().of() == Majority.Of.MEMBERS ? body.members() : present;
        return present >= body.quorum() && present >= body.passes().needed(counted);
    }

    /** Whether it must vote on a matter again, without those who voted the first time. */
    private static boolean votesTwice(Policy policy, String body) {
        return policy.matters().lifecycles().values().stream().anyMatch(lifecycle -> {
            Predicate<String> byBody = name -> lifecycle
                    .action(name)
                    .filter(action -> action.by().size() == 1)
                    .filter(action -> decides(policy, body, action.by().get(0)))
                    .isPresent();
            return lifecycle.actions().values().stream()
                    .filter(action -> byBody.test(action.name()))
                    .anyMatch(action -> others(action).stream().anyMatch(byBody));
        });
    }

    /** Whether the body decides what the party may do: as that party, or standing in for it. */
    private static boolean decides(Policy policy, String body, String by) {
        return by.equals(body)
                || Optional.ofNullable(policy.setting().parties().get(by))
                        .flatMap(Party::standIn)
                        .filter(body::equals)
                        .isPresent();
    }

    /** The actions whose doers it bars. */
    static Set<String> others(Action action) {
        return action.requires().stream()
                .map(Requirement::condition)
                .filter(Condition.Different.class::isInstance)
                .flatMap(condition -> ((Condition.Different) condition).actions().stream())
                .collect(Collectors.toSet());
    }

    private static Finding finding(Party party, Body body, int present) {
        return Finding.of(
                        FindingCode.QUORUM_NOT_ATTAINABLE,
                        Part.of(Part.Kind.PARTY, party.name()).at("body"))
                .with("body", new Argument.Named(party.name(), party.title()))
                .with("members", Argument.number(body.members()))
                .with("present", Argument.number(present))
                .with("quorum", Argument.number(body.quorum()));
    }
}
