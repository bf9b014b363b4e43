package dev.sanad.policy.upkeep;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps entries in memory, for tests and for small use that may forget everything when it ends. Thread-safe. */
public final class MemoryUpkeep implements UpkeepLog {
    private final Map<Key, UpkeepEntry> entries = new LinkedHashMap<>();

    private record Key(AssociationId association, CommandId command) {}

    /** Nothing is kept yet. */
    public MemoryUpkeep() {}

    @Override
    public synchronized UpkeepEntry keep(AssociationId association, UpkeepEntry entry) {
        UpkeepEntry before = entries.putIfAbsent(new Key(association, entry.command()), entry);
        return before == null ? entry : before;
    }

    @Override
    public synchronized List<UpkeepEntry> of(AssociationId association, String policy) {
        return entries.entrySet().stream()
                .filter(each -> each.getKey().association().equals(association))
                .map(Map.Entry::getValue)
                .filter(entry -> entry.policy().equals(policy))
                .sorted(Comparator.comparing(UpkeepEntry::at)
                        .thenComparing(entry -> entry.command().value()))
                .toList();
    }
}
