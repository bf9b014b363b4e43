package dev.sanad.policy;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.RulesVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of an association's policies: those it gives today, and those under which cases still live. */
public final class Policies {

    private final Map<VersionId, Policy> versions = new LinkedHashMap<>();

    private Policies(List<Policy> policies) {
        policies.stream()
                .sorted(Comparator.comparing(
                                (Policy policy) -> policy.head().id().policy())
                        .thenComparing(policy -> policy.head().id().number()))
                .forEach(policy -> versions.put(policy.head().id(), policy));
    }

    /**
     * Takes today's policies, keeps what is new among them, and adds those that were kept before.
     *
     * @param given today's, all of one association
     * @param reload reads a kept version again
     * @throws RefusedException {@code policy-changed-under-number} where a number was kept with another content; {@code
     *     policy-versions-out-of-order} where a version takes effect no later than one of a lower number
     */
    public static Policies of(List<Policy> given, PolicyVersions kept, PolicyLoader reload, Instant now) {
        Map<VersionId, Policy> all = new LinkedHashMap<>();
        given.forEach(policy -> all.put(policy.head().id(), policy));
        given.stream()
                .map(policy -> policy.head().id().association())
                .distinct()
                .forEach(association -> kept.all(association)
                        .forEach(record -> all.computeIfAbsent(record.id(), id -> reload.reload(record))));
        Policies policies = new Policies(List.copyOf(all.values()));
        policies.mustFollowEachOther();
        for (Policy policy : given) {
            VersionRecord record = kept.keep(new VersionRecord(
                    policy.head().id(), policy.form().sha256(), policy.form().canonical(), now));
            if (!record.sha256().equals(policy.form().sha256())) {
                throw new RefusedException(changed(policy.head().id()));
            }
        }
        return policies;
    }

    /** Two versions that took effect on one day, or against their order, would leave open which of them is in force. */
    private void mustFollowEachOther() {
        List<Policy.Head> heads = versions.values().stream().map(Policy::head).toList();
        for (int next = 1; next < heads.size(); next++) {
            Policy.Head older = heads.get(next - 1);
            Policy.Head newer = heads.get(next);
            if (newer.id().policy().equals(older.id().policy()) && !newer.from().isAfter(older.from())) {
                throw new RefusedException(Refusal.of(PolicyRefusal.POLICY_VERSIONS_OUT_OF_ORDER)
                        .with("policy", newer.id().policy())
                        .with("number", Argument.number(newer.id().number()))
                        .with("other", Argument.number(older.id().number()))
                        .with("day", new Argument.Day(newer.from())));
            }
        }
    }

    private static Refusal changed(VersionId id) {
        return Refusal.of(PolicyRefusal.POLICY_CHANGED_UNDER_NUMBER)
                .with("policy", id.policy())
                .with("number", Argument.number(id.number()));
    }

    public List<Policy> all() {
        return List.copyOf(versions.values());
    }

    /** The rules that a case lodged at that moment has: those of the latest version in force that day. */
    public CaseRules inForce(String matter, Instant at) {
        return policyInForce(matter, at).rules(matter).orElseThrow();
    }

    /** The policy under which the matter can be lodged at that moment; refuses where there is none. */
    public Policy policyInForce(String matter, Instant at) {
        List<Policy> knowing = versions.values().stream()
                .filter(policy -> policy.matters().find(matter).isPresent())
                .toList();
        if (knowing.isEmpty()) {
            throw new RefusedException(Refusal.of(PolicyRefusal.SERVICE_UNKNOWN));
        }
        return knowing.stream()
                .filter(policy -> current(policy, at))
                .max(Comparator.comparing(policy -> policy.head().id().number()))
                .orElseThrow(() -> new RefusedException(Refusal.of(PolicyRefusal.POLICY_NOT_IN_FORCE)
                        .with("day", new Argument.Day(day(knowing.get(0), at)))));
    }

    /** Policies in force at that moment. */
    public List<Policy> current(Instant at) {
        return versions.values().stream().filter(policy -> current(policy, at)).toList();
    }

    /** A version is in force on its days, unless a later one of the same policy is, too. */
    private boolean current(Policy policy, Instant at) {
        return inForce(policy, at)
                && versions.values().stream()
                        .filter(other -> other.head()
                                .id()
                                .policy()
                                .equals(policy.head().id().policy()))
                        .filter(other ->
                                other.head().id().number() > policy.head().id().number())
                        .noneMatch(later -> inForce(later, at));
    }

    private static boolean inForce(Policy policy, Instant at) {
        return policy.head().inForce(day(policy, at));
    }

    private static LocalDate day(Policy policy, Instant at) {
        return at.atZone(policy.setting().calendar().zone()).toLocalDate();
    }

    /** The version under which a case lives. A version that is gone is a defect of the installation. */
    public Policy of(AssociationId association, RulesVersion version) {
        return Optional.ofNullable(versions.get(new VersionId(association, version.policy(), version.number())))
                .filter(policy -> policy.form().sha256().equals(version.sha256()))
                .orElseThrow(() -> new RefusedException(Refusal.of(PolicyRefusal.POLICY_UNKNOWN)
                        .with("policy", version.policy())
                        .with("number", Argument.number(version.number()))));
    }
}
