package dev.sanad.policy;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.complaint.ComplaintRules;
import dev.sanad.complaint.ComplaintTerms;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.MoveRefusal;
import dev.sanad.lifecycle.RulesVersion;
import dev.sanad.lifecycle.TakingOver;
import dev.sanad.request.RequestRules;
import dev.sanad.request.RulesInForce;
import dev.sanad.request.Successors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of requests, found in the association's policies. */
public record PolicyRules(AssociationId association, Policies policies)
        implements RulesInForce, ComplaintRules, Successors {

    @Override
    public RequestRules at(String service, Instant moment) {
        return rules(policies.policyInForce(service, moment), service);
    }

    @Override
    public RequestRules of(RulesVersion version, String service) {
        return rules(policies.of(association, version), service);
    }

    @Override
    public Successor successor(CaseRules from, int number, Instant at) {
        VersionId id = new VersionId(association, from.version().policy(), number);
        Policy to = policies.all().stream()
                .filter(policy -> policy.head().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.of(PolicyRefusal.POLICY_UNKNOWN)));
        Optional<CaseRules> rules = to.rules(from.matter().name())
                .filter(each -> each.lifecycle().name().equals(from.lifecycle().name()));
        List<Refusal> refusals = against(to, from, at);
        if (rules.isEmpty()) {
            refusals.add(Refusal.of(MoveRefusal.MATTER_GONE)
                    .with(
                            "matter",
                            new Argument.Named(
                                    from.matter().name(), from.matter().title())));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals.stream()
                    .map(refusal -> refusal.citing(
                            to.head().takesOver().map(TakingOver::clauses).orElse(List.of())))
                    .toList());
        }
        return new Successor(rules.orElseThrow(), to.head().takesOver().orElseThrow());
    }

    private List<Refusal> against(Policy to, CaseRules from, Instant at) {
        VersionId id = to.head().id();
        Map<MoveRefusal, Boolean> stands = new EnumMap<>(MoveRefusal.class);
        stands.put(MoveRefusal.SAME_VERSION, from.version().number() == id.number());
        stands.put(
                MoveRefusal.NOT_IN_FORCE,
                policies.current(at).stream()
                        .noneMatch(policy -> policy.head().id().equals(id)));
        stands.put(MoveRefusal.NOT_APPROVED, !to.head().approval().onRecord());
        stands.put(MoveRefusal.NOT_FORESEEN, to.head().takesOver().isEmpty());
        return stands.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(each -> Refusal.of(each.getKey())
                        .with(
                                "policy",
                                new Argument.Named(id.policy(), to.head().title()))
                        .with("number", Argument.number(id.number())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public boolean employs(Actor actor, Instant moment) {
        return policies.current(moment).stream()
                .anyMatch(policy -> policy.setting().employs(actor));
    }

    @Override
    public boolean isComplaint(RulesVersion version, String matter) {
        return policies.of(association, version).matters().complaints().containsKey(matter);
    }

    @Override
    public Map<String, ComplaintTerms> terms(RulesVersion version) {
        return policies.of(association, version).measures().counts();
    }

    @Override
    public CalendarTerms calendar(Instant moment) {
        return policies.current(moment).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.of(PolicyRefusal.POLICY_UNKNOWN)))
                .setting()
                .calendar();
    }

    private static RequestRules rules(Policy policy, String service) {
        return new RequestRules(
                policy.rules(service).orElseThrow(), policy.reach().channels());
    }
}
