package dev.sanad.fund;

import dev.sanad.kernel.AssociationId;
import dev.sanad.lifecycle.Matter;
import dev.sanad.request.Resources;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the association has to give, where it keeps accounts of its funds: a service that is paid from funds has what they
 * have to spend. All else the host says.
 */
public record FundedResources(Resources host, FundAccounts accounts) implements Resources {

    @Override
    public boolean placeFree(AssociationId association, String service) {
        return host.placeFree(association, service);
    }

    @Override
    public boolean fundsEnough(AssociationId association, String service, BigDecimal amount) {
        return host.fundsEnough(association, service, amount);
    }

    @Override
    public boolean fundsEnough(AssociationId association, Matter service, BigDecimal amount) {
        List<String> funds = service.terms().paidFrom();
        return funds.isEmpty() ? host.fundsEnough(association, service, amount) : accounts.enough(funds, amount);
    }
}
