package dev.sanad.fund;

import dev.sanad.kernel.AssociationId;
import dev.sanad.request.Resources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the association has to give, where it keeps accounts of its funds: a service that is paid from funds has what they
 * have to spend. All else the host says.
 *
 * @param paidFrom the funds of each service
 */
public record FundedResources(Resources host, FundAccounts accounts, Map<String, List<String>> paidFrom)
        implements Resources {

    public FundedResources {
        paidFrom = Map.copyOf(paidFrom);
    }

    @Override
    public boolean placeFree(AssociationId association, String service) {
        return host.placeFree(association, service);
    }

    @Override
    public boolean fundsEnough(AssociationId association, String service, BigDecimal amount) {
        return Optional.ofNullable(paidFrom.get(service))
                .filter(funds -> !funds.isEmpty())
                .map(funds -> accounts.enough(funds, amount))
                .orElseGet(() -> host.fundsEnough(association, service, amount));
    }
}
