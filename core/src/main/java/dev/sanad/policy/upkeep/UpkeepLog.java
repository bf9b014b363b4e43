package dev.sanad.policy.upkeep;

import dev.sanad.kernel.AssociationId;
import java.util.List;

/** Keeps what was done for policies beside their cases; nothing is ever changed in it. Port. */
public interface UpkeepLog {

    /**
     * Keeps an entry. Answers with what is kept under its command: the one given, or the one that was there before. A
     * command is known by the association.
     */
    UpkeepEntry keep(AssociationId association, UpkeepEntry entry);

    /** All entries of a policy, oldest first, those of one moment by command. */
    List<UpkeepEntry> of(AssociationId association, String policy);
}
