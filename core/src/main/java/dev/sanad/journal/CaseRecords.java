package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import java.util.List;
import java.util.Optional;

/** What is read of cases outside a command. Port. */
public interface CaseRecords {

    /** The case as last committed. */
    Optional<CaseRow> find(CaseKey key);

    /** The case with this tracking code. */
    Optional<CaseRow> findTracked(AssociationId association, String tracking);

    /** All that happened to the case, in order; empty when there is no such case. */
    List<Entry> history(CaseKey key);
}
