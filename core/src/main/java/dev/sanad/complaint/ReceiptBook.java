package dev.sanad.complaint;

import dev.sanad.kernel.AssociationId;
import java.util.Optional;

/** The receipts that open something, whether what they open waits in the box or was taken in. Port. */
public interface ReceiptBook {

    Optional<KeptReceipt> find(AssociationId association, String locator);

    /** From now on it opens nothing and takes no report, and only its locator is kept; nothing happens where it is unknown. */
    void revoke(AssociationId association, String locator);
}
