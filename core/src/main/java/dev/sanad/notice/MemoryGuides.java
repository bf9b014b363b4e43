package dev.sanad.notice;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps guides in memory, for tests and for small use that may forget everything when it ends. Thread-safe. */
public final class MemoryGuides implements GuideShelf {
    private final Map<Key, GuideEdition> editions = new HashMap<>();
    private final Map<Done, GuideShowing> showings = new HashMap<>();
    private final Map<Done, Fingerprint> commands = new HashMap<>();

    private record Key(AssociationId association, String guide, int number, Language language) {}

    private record Done(AssociationId association, CommandId command) {}

    /** Keeps nothing yet. */
    public MemoryGuides() {}

    @Override
    public synchronized List<GuideEdition> editions(AssociationId association) {
        return editions.entrySet().stream()
                .filter(one -> one.getKey().association().equals(association))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(GuideEdition::guide)
                        .thenComparing(GuideEdition::number)
                        .thenComparing(one -> one.language().tag()))
                .toList();
    }

    @Override
    public synchronized Optional<Fingerprint> asked(AssociationId association, CommandId command) {
        return Optional.ofNullable(commands.get(new Done(association, command)));
    }

    @Override
    public synchronized GuideEdition keep(AssociationId association, CommandContent asked, GuideEdition edition) {
        if (asked(association, asked.command()).isPresent()) {
            throw new StaleVersionException("the command was done before");
        }
        Key key = new Key(association, edition.guide(), edition.number(), edition.language());
        GuideEdition kept =
                Optional.ofNullable(editions.putIfAbsent(key, edition)).orElse(edition);
        if (kept.equals(edition)) {
            commands.put(new Done(association, asked.command()), asked.content());
        }
        return kept;
    }

    @Override
    public synchronized List<GuideShowing> shown(AssociationId association, PersonId to) {
        return showings.entrySet().stream()
                .filter(one -> one.getKey().association().equals(association))
                .map(Map.Entry::getValue)
                .filter(one -> one.to().equals(to))
                .sorted(Comparator.comparing(GuideShowing::at)
                        .thenComparing(one -> one.command().value()))
                .toList();
    }

    @Override
    public synchronized Optional<GuideShowing> find(AssociationId association, CommandId command) {
        return Optional.ofNullable(showings.get(new Done(association, command)));
    }

    @Override
    public synchronized GuideShowing record(AssociationId association, GuideShowing showing) {
        return Optional.ofNullable(showings.putIfAbsent(new Done(association, showing.command()), showing))
                .orElse(showing);
    }
}
