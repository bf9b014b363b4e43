package dev.sanad.policy;

import dev.sanad.kernel.AssociationId;
import java.util.List;
import java.util.Optional;

/** Keeps the versions that were in force. Port. */
public interface PolicyVersions {

    Optional<VersionRecord> find(VersionId id);

    /** Every version of the association, by policy and number. */
    List<VersionRecord> all(AssociationId association);

    /** Keeps a version for ever. Answers with what is kept: the one given, or the one that was there before. */
    VersionRecord keep(VersionRecord version);
}
