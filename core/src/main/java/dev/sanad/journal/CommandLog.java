package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.Optional;

/**
 * Keeps what commands ask for whose results do not tell it any more, so that none asks for two things. Port; its obligations
 * are held by the contract test. What is old may be deleted by the host: from then on the command may ask for something else.
 */
public interface CommandLog {

    /** Keeps what a command asks for, where nothing is kept under it yet; returns what was kept before, if anything. */
    Optional<Fingerprint> keep(AssociationId association, CommandId command, Fingerprint content);

    /** Forgets a command that was refused, which may ask for something else then. */
    void forget(AssociationId association, CommandId command);
}
