package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.time.Instant;
import java.util.List;

/** The cases whose clocks ring. Port. Time is the store's, so that several hosts agree on it. */
public interface DueCases {

    /** The store's own clock. */
    Instant now();

    /** Cases of the association due at or before {@link #now}, longest due first, at most so many (1 or more). */
    List<CaseId> due(AssociationId association, int most);
}
