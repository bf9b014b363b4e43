package dev.sanad.beneficiary;

import dev.sanad.beneficiary.People.Written;
import dev.sanad.beneficiary.PersonChange.Kind;
import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.journal.CommandContent;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/** The entries of one register: found by their ids, and written with the keys by which they are found. */
record PersonEntries(AssociationId association, People people, Matching matching) {

    /** Exactly this one. */
    PersonEntry entry(PersonId id) {
        return people.find(association, id).orElseThrow(PersonRefusal.UNKNOWN::exception);
    }

    /** The one that stands for this id today: its own, or the one it was merged into. */
    PersonEntry standing(PersonId id) {
        PersonEntry entry = entry(id);
        while (entry.mergedInto().isPresent()) {
            entry = entry(entry.mergedInto().get());
        }
        return entry;
    }

    /** Exactly this one, where it stands for itself. */
    PersonEntry unmerged(PersonId id) {
        PersonEntry entry = entry(id);
        if (entry.mergedInto().isPresent()) {
            throw PersonRefusal.MERGED.exception();
        }
        return entry;
    }

    /** Together with what the command asked for. */
    void keep(CommandContent asked, Written... written) {
        people.keep(association, asked, List.of(written));
    }

    Written written(PersonEntry entry, Kind kind, Made made) {
        return written(entry, new PersonChange(entry.version(), kind, made, Optional.empty(), List.of()));
    }

    Written written(PersonEntry entry, PersonChange change) {
        return new Written(entry, matching.kept(matching.known(entry.beneficiary())), change);
    }
}
