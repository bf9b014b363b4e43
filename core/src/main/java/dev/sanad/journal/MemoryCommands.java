package dev.sanad.journal;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.Optional;

/** Keeps the newest hundred thousand or so in memory, for tests and for one process that may forget them. Thread-safe. */
public final class MemoryCommands implements CommandLog {
    private static final int MOST = 100_000;

    private final Cache<Key, Fingerprint> kept =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    private record Key(AssociationId association, CommandId command) {}

    /** Keeps nothing yet. */
    public MemoryCommands() {}

    @Override
    public Optional<Fingerprint> keep(AssociationId association, CommandId command, Fingerprint content) {
        return Optional.ofNullable(kept.asMap().putIfAbsent(new Key(association, command), content));
    }

    @Override
    public void forget(AssociationId association, CommandId command) {
        kept.invalidate(new Key(association, command));
    }
}
