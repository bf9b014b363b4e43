package dev.sanad.party;

import dev.sanad.kernel.AssociationId;
import java.util.Optional;

/** Keeps the roster of an association. Port; its obligations are held by the contract test. */
public interface RosterBook {

    /** The roster as it stands. */
    Optional<Kept> find(AssociationId association);

    /**
     * Puts a roster in the place of the one before.
     *
     * @param version one more than that of the roster before, 1 for the first
     * @throws dev.sanad.journal.StaleVersionException where another was faster
     */
    void keep(AssociationId association, long version, Roster roster);

    /** A roster with its version. */
    record Kept(long version, Roster roster) {}
}
