package dev.sanad.fund;

import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps accounts in memory, for tests and for small use that may forget everything when it ends. Thread-safe. */
public final class MemoryFunds implements FundBook {
    private final Map<Key, List<Posting>> accounts = new HashMap<>();

    private record Key(AssociationId association, String fund) {}

    /** Keeps nothing yet. */
    public MemoryFunds() {}

    @Override
    public synchronized Optional<Posting> last(AssociationId association, String fund) {
        List<Posting> lines = lines(association, fund);
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    @Override
    public synchronized Optional<Posting> find(AssociationId association, String fund, CommandId command) {
        return lines(association, fund).stream()
                .filter(one -> one.origin().command().equals(command))
                .findFirst();
    }

    @Override
    public synchronized List<Posting> about(AssociationId association, String fund, String about) {
        return lines(association, fund).stream()
                .filter(one -> one.origin().about().equals(about))
                .toList();
    }

    @Override
    public synchronized List<Posting> after(AssociationId association, String fund, long number, int most) {
        return lines(association, fund).stream()
                .filter(one -> one.number() > number)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void add(AssociationId association, Posting posting) {
        List<Posting> lines = lines(association, posting.fund());
        if (posting.number() != lines.size() + 1
                || find(association, posting.fund(), posting.origin().command()).isPresent()) {
            throw new StaleVersionException("the account has changed since it was read");
        }
        lines.add(posting);
    }

    private List<Posting> lines(AssociationId association, String fund) {
        return accounts.computeIfAbsent(new Key(association, fund), key -> new ArrayList<>());
    }
}
