package dev.sanad.beneficiary;

import dev.sanad.calendar.Reading;
import dev.sanad.kernel.PersonId;
import java.util.Optional;

/** What is known of the people served. Port: the host's own register answers. */
public interface Beneficiaries {

    /** Whether the person may act for the owner now, as guardian, representative or agent. */
    boolean represents(PersonId person, PersonId owner);

    /** What kind of beneficiary somebody is. */
    OwnerKind kind(PersonId owner);

    /** By what means he can be reached; empty where the host does not say. */
    default Optional<Contacts> contacts(PersonId owner) {
        return Optional.empty();
    }

    /**
     * The number that was written, as the scheme writes it, or why it is none; the refusal does not quote it. Taken as it is
     * unless the host looks at it.
     *
     * @param scheme as the policy calls it
     */
    default Reading<String> identifier(String scheme, String written) {
        return Reading.of(written);
    }

    /** Whom a number of the scheme names; nobody unless the host knows. */
    default Optional<PersonId> named(String scheme, String number) {
        return Optional.empty();
    }
}
