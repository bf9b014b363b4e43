package dev.sanad.policy;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.lifecycle.RulesVersion;
import dev.sanad.request.RequestRules;
import dev.sanad.request.RulesInForce;
import java.time.Instant;

/** The rules of requests, found in the association's policies. */
public record PolicyRules(AssociationId association, Policies policies) implements RulesInForce {

    @Override
    public RequestRules at(String service, Instant moment) {
        return rules(policies.policyInForce(service, moment), service);
    }

    @Override
    public RequestRules of(RulesVersion version, String service) {
        return rules(policies.of(association, version), service);
    }

    @Override
    public boolean employs(Actor actor, Instant moment) {
        return policies.current(moment).stream()
                .anyMatch(policy -> policy.setting().employs(actor));
    }

    private static RequestRules rules(Policy policy, String service) {
        return new RequestRules(
                policy.rules(service).orElseThrow(), policy.reach().channels());
    }
}
