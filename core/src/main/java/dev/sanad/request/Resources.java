package dev.sanad.request;

import dev.sanad.kernel.AssociationId;
import java.math.BigDecimal;

/** What the association has to give at this moment. Port. */
public interface Resources {

    /** Whether the service has a place for one more. */
    boolean placeFree(AssociationId association, String service);

    /** Whether the funds that the service is paid from hold this amount, in the association's currency. */
    boolean fundsEnough(AssociationId association, String service, BigDecimal amount);
}
