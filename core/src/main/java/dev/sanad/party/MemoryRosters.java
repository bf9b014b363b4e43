package dev.sanad.party;

import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps rosters in memory, for tests and for small use that may forget everything when it ends. Thread-safe. */
public final class MemoryRosters implements RosterBook {
    private final Map<AssociationId, Kept> all = new HashMap<>();

    /** Keeps none yet. */
    public MemoryRosters() {}

    @Override
    public synchronized Optional<Kept> find(AssociationId association) {
        return Optional.ofNullable(all.get(association));
    }

    @Override
    public synchronized void keep(AssociationId association, long version, Roster roster) {
        if (find(association).map(Kept::version).orElse(0L) != version - 1) {
            throw new StaleVersionException("the roster has changed since it was read");
        }
        all.put(association, new Kept(version, roster));
    }
}
