package dev.sanad.scenario;

import dev.sanad.kernel.AssociationId;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Truth;
import dev.sanad.request.HostRules;
import dev.sanad.request.Resources;
import java.math.BigDecimal;

/** What a scenario says of the world beyond its case. */
final class Props implements Resources, HostRules {
    private Scenario.Surroundings said;

    Props(Scenario.Surroundings said) {
        this.said = said;
    }

    void change(Scenario.Surroundings to) {
        said = said.changedBy(to);
    }

    @Override
    public boolean placeFree(AssociationId association, String service) {
        return said.placeFree().orElse(true);
    }

    @Override
    public boolean fundsEnough(AssociationId association, String service, BigDecimal amount) {
        return said.funds().map(most -> amount.compareTo(most) <= 0).orElse(true);
    }

    @Override
    public Truth holds(String name, CaseState state) {
        return Truth.of(said.host().getOrDefault(name, true));
    }
}
