package dev.sanad.beneficiary;

import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import java.util.Optional;

/**
 * A beneficiary as a register keeps it.
 *
 * @param version from 1, one more with each change
 * @param mergedInto who it turned out to be; its own data stay as they were, so that this can be undone
 */
public record PersonEntry(PersonId id, long version, Beneficiary beneficiary, Optional<PersonId> mergedInto) {

    /** What a store writes beside id, version and merger. */
    public Value.Tree body() {
        return PersonBody.write(beneficiary);
    }

    /** The entry whose beneficiary {@link #body} wrote; a damaged one is an {@link IllegalStateException}. */
    public static PersonEntry of(PersonId id, long version, Value.Tree body, Optional<PersonId> mergedInto) {
        return new PersonEntry(id, version, PersonBody.read(body), mergedInto);
    }

    PersonEntry next(Beneficiary changed) {
        return new PersonEntry(id, version + 1, changed, mergedInto);
    }

    PersonEntry merged(Optional<PersonId> into) {
        return new PersonEntry(id, version + 1, beneficiary, into);
    }
}
