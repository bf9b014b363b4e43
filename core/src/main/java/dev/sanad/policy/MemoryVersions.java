package dev.sanad.policy;

import dev.sanad.kernel.AssociationId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps versions in memory, for tests and for small use that may forget everything when it ends. Thread-safe. */
public final class MemoryVersions implements PolicyVersions {
    private static final Comparator<VersionRecord> BY_POLICY_AND_NUMBER = Comparator.<VersionRecord, String>comparing(
                    version -> version.id().policy())
            .thenComparing(version -> version.id().number());

    private final Map<VersionId, VersionRecord> versions = new LinkedHashMap<>();

    /** Nothing is kept yet. */
    public MemoryVersions() {}

    @Override
    public synchronized Optional<VersionRecord> find(VersionId id) {
        return Optional.ofNullable(versions.get(id));
    }

    @Override
    public synchronized List<VersionRecord> all(AssociationId association) {
        return versions.values().stream()
                .filter(version -> version.id().association().equals(association))
                .sorted(BY_POLICY_AND_NUMBER)
                .toList();
    }

    @Override
    public synchronized VersionRecord keep(VersionRecord version) {
        VersionRecord before = versions.putIfAbsent(version.id(), version);
        return before == null ? version : before;
    }
}
