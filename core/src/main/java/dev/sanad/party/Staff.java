package dev.sanad.party;

import dev.sanad.kernel.PersonId;
import java.util.Set;

/** Who holds which party of the policy. Port: the host's own directory of people answers. */
public interface Staff {

    /** Everybody who holds the party now; for a body, its members. */
    Set<PersonId> holders(String party);
}
