package dev.sanad.channel;

import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps inquiries in memory, for tests and for small use. Thread-safe. */
public final class MemoryInquiries implements InquiryLog {
    private final Map<Key, Inquiry> all = new HashMap<>();

    private record Key(AssociationId association, String code) {}

    /** Keeps none yet. */
    public MemoryInquiries() {}

    @Override
    public synchronized Optional<Inquiry> find(AssociationId association, String code) {
        return Optional.ofNullable(all.get(new Key(association, code)));
    }

    @Override
    public synchronized List<Inquiry> open(AssociationId association, int most) {
        return all.entrySet().stream()
                .filter(one -> one.getKey().association().equals(association))
                .map(Map.Entry::getValue)
                .filter(one -> one.state() == Inquiry.State.OPEN)
                .sorted(Comparator.comparing(
                                (Inquiry one) -> one.asked().arrival().clockFrom())
                        .thenComparing(Inquiry::code))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void keep(AssociationId association, Inquiry inquiry) {
        long now = find(association, inquiry.code()).map(Inquiry::version).orElse(0L);
        if (now != inquiry.version() - 1) {
            throw new StaleVersionException("the inquiry has changed since it was read, or exists already");
        }
        all.put(new Key(association, inquiry.code()), inquiry);
    }
}
