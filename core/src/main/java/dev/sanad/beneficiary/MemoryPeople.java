package dev.sanad.beneficiary;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps people in memory, for tests and for small use that may forget everything when it ends. Thread-safe. */
public final class MemoryPeople implements People {
    private final Map<Key, Kept> all = new HashMap<>();
    private final Map<Found, Set<PersonId>> byKey = new HashMap<>();
    private final Map<Command, Fingerprint> commands = new HashMap<>();

    private record Command(AssociationId association, CommandId id) {}

    private record Key(AssociationId association, PersonId id) {}

    private record Found(AssociationId association, Fingerprint key) {}

    private record Kept(PersonEntry entry, Set<Fingerprint> keys, List<PersonChange> history) {}

    /** Keeps nobody yet. */
    public MemoryPeople() {}

    @Override
    public synchronized Optional<PersonEntry> find(AssociationId association, PersonId id) {
        return kept(association, id).map(Kept::entry);
    }

    @Override
    public synchronized List<PersonEntry> sharing(AssociationId association, Set<Fingerprint> keys, int most) {
        Map<PersonId, Integer> shared = new HashMap<>();
        for (Fingerprint key : keys) {
            byKey.getOrDefault(new Found(association, key), Set.of()).forEach(id -> shared.merge(id, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<PersonId, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(one -> one.getKey().value(), Comparator.naturalOrder()))
                .limit(most)
                .flatMap(one -> find(association, one.getKey()).stream())
                .toList();
    }

    @Override
    public synchronized List<PersonChange> history(AssociationId association, PersonId id) {
        return kept(association, id).map(Kept::history).orElse(List.of());
    }

    @Override
    public synchronized Optional<Fingerprint> asked(AssociationId association, CommandId command) {
        return Optional.ofNullable(commands.get(new Command(association, command)));
    }

    @Override
    public synchronized void keep(AssociationId association, CommandContent asked, List<Written> written) {
        if (asked(association, asked.command()).isPresent()) {
            throw new StaleVersionException("the command was done before");
        }
        for (Written one : written) {
            long now = find(association, one.entry().id())
                    .map(PersonEntry::version)
                    .orElse(0L);
            if (now != one.entry().version() - 1) {
                throw new StaleVersionException("the entry has changed since it was read, or exists already");
            }
        }
        commands.put(new Command(association, asked.command()), asked.content());
        written.forEach(one -> keep(association, one));
    }

    private void keep(AssociationId association, Written one) {
        PersonId id = one.entry().id();
        List<PersonChange> history = new ArrayList<>(history(association, id));
        history.add(one.change());
        kept(association, id)
                .ifPresent(before ->
                        before.keys().forEach(key -> found(association, key).remove(id)));
        one.keys().forEach(key -> found(association, key).add(id));
        all.put(new Key(association, id), new Kept(one.entry(), one.keys(), List.copyOf(history)));
    }

    private Set<PersonId> found(AssociationId association, Fingerprint key) {
        return byKey.computeIfAbsent(new Found(association, key), none -> new HashSet<>());
    }

    private Optional<Kept> kept(AssociationId association, PersonId id) {
        return Optional.ofNullable(all.get(new Key(association, id)));
    }
}
