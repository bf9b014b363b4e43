package dev.sanad.survey;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.Optional;

/**
 * What the commands asked for that were done. Those that are old may be deleted by the host, who then takes their repetitions
 * for new commands. Port.
 */
public interface Commands {

    /** Throws {@link dev.sanad.journal.StaleVersionException} where the command is there. */
    void add(AssociationId association, CommandContent asked);

    Optional<Fingerprint> find(AssociationId association, CommandId command);
}
