package dev.sanad.survey;

import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.CaseRow;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.CaseStateCodec;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The cases that Sanad itself keeps. */
public record JournalledCases(AssociationId association, CaseRecords records) implements ServedCases {

    @Override
    public Optional<Served> find(CaseId id) {
        return records.find(new CaseKey(association, id)).map(JournalledCases::served);
    }

    private static Served served(CaseRow row) {
        CaseState state = CaseStateCodec.read(row.state());
        Set<PersonId> people = new HashSet<>();
        state.deeds().values().forEach(deed -> people.addAll(deed.people()));
        state.opening().owner().ifPresent(people::remove);
        return new Served(
                row.key().id(),
                state.opening().matter(),
                state.opening().office(),
                state.deeds().keySet(),
                people);
    }
}
