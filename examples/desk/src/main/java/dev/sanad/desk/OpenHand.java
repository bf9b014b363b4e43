package dev.sanad.desk;

import dev.sanad.kernel.AssociationId;
import dev.sanad.request.Resources;
import java.math.BigDecimal;

/** What a sample desk has to give: always enough. */
final class OpenHand implements Resources {
    @Override
    public boolean placeFree(AssociationId association, String service) {
        return true;
    }

    @Override
    public boolean fundsEnough(AssociationId association, String service, BigDecimal amount) {
        return true;
    }
}
