package dev.sanad.beneficiary;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the entries of a register. Port: a host that has its own people serves it from its own tables. Obligations are
 * held by the contract test.
 */
public interface People {

    /** The entry of exactly this id, merged or not. */
    Optional<PersonEntry> find(AssociationId association, PersonId id);

    /**
     * Entries that were kept with one of these keys: at most so many, those that share most first. Of a key that many
     * hundreds share only a part need be looked at.
     */
    List<PersonEntry> sharing(AssociationId association, Set<Fingerprint> keys, int most);

    /** What became of an entry, in the order of its versions. */
    List<PersonChange> history(AssociationId association, PersonId id);

    /**
     * What a command asked for that was kept here. Those that are old may be deleted by the host, who then takes their
     * repetitions for new commands.
     */
    Optional<Fingerprint> asked(AssociationId association, CommandId command);

    /**
     * Keeps all of it and what the command asked for, or nothing, where each entry still has the version before.
     *
     * @throws dev.sanad.journal.StaleVersionException where one has another or exists already, or the command is kept
     */
    void keep(AssociationId association, CommandContent asked, List<Written> all);

    /**
     * A new version of an entry.
     *
     * @param keys what it is found by from now on, in place of those before
     */
    record Written(PersonEntry entry, Set<Fingerprint> keys, PersonChange change) {
        public Written {
            keys = Set.copyOf(keys);
        }
    }
}
