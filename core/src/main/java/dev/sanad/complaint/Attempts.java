package dev.sanad.complaint;

import dev.sanad.kernel.AssociationId;
import java.time.Instant;

/**
 * Limits how often receipts are tried in vain. Port; thread-safe. It is told no address and no caller, so what it counts
 * leads to nobody. What is tried in one association takes nothing from another; reporting is not asked for here, since a
 * receipt that was given out is no guess.
 */
public interface Attempts {

    /** Whether the receipt with this locator may be tried once more; counts it. It is asked whether or not there is one. */
    boolean mayTry(AssociationId association, String locator, Instant at);

    /** The receipt was the right one: the last try counts no more, and those with its locator are forgotten. */
    void succeeded(AssociationId association, String locator);
}
