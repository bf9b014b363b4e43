package dev.sanad.request;

import dev.sanad.kernel.AssociationId;
import dev.sanad.lifecycle.Matter;
import java.math.BigDecimal;

/** What the association has to give at this moment. Port. */
public interface Resources {

    /** Whether the service has a place for one more. */
    boolean placeFree(AssociationId association, String service);

    /** Whether the funds that the service is paid from hold this amount, in the association's currency. */
    boolean fundsEnough(AssociationId association, String service, BigDecimal amount);

    /**
     * The same, asked with the service as the version of the policy has it under which the case stands; two versions may pay
     * from other funds. Who does not override it is asked by its name.
     */
    default boolean fundsEnough(AssociationId association, Matter service, BigDecimal amount) {
        return fundsEnough(association, service.name(), amount);
    }
}
