package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.util.Optional;

/** The ports of the store under test; all of one store, which may be shared by all tests. */
public interface StorePorts {

    CaseStore store();

    CaseRecords records();

    DueCases dueCases();

    Outbox outbox();

    CaseListing listing();

    WorkList workList();

    default Optional<FoundCase> found(CaseKey key, CommandId command) {
        return store().inUnit(unit -> unit.find(key, command));
    }

    default Optional<FoundCase> foundOpened(AssociationId association, CommandId command) {
        return store().inUnit(unit -> unit.findOpened(association, command));
    }
}
