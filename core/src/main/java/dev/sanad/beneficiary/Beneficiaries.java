package dev.sanad.beneficiary;

import dev.sanad.kernel.PersonId;

/** What is known of the people served. Port: the host's own register answers. */
public interface Beneficiaries {

    /** Whether the person may act for the owner now, as guardian, representative or agent. */
    boolean represents(PersonId person, PersonId owner);

    /** What kind of beneficiary somebody is. */
    OwnerKind kind(PersonId owner);
}
