package dev.sanad.complaint;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Keeps deposits and receipts in memory, for tests and for small use that may forget everything when it ends. Thread-safe. */
public final class MemoryReportBox implements ReportBox, ReceiptBook {

    private final Map<AssociationId, Shelf> shelves = new HashMap<>();

    public MemoryReportBox() {}

    private record Shelf(TreeMap<UUID, Deposit> box, TreeMap<String, KeptReceipt> receipts, Set<String> revoked) {
        Optional<KeptReceipt> find(String locator) {
            return Optional.ofNullable(receipts.get(locator))
                    .or(() -> box.values().stream()
                            .flatMap(deposit -> deposit.receipt().stream())
                            .filter(receipt -> receipt.locator().equals(locator))
                            .findFirst());
        }

        Optional<Answer> known(KeptReceipt receipt) {
            return revoked.contains(receipt.locator())
                    ? Optional.of(Answer.REVOKED)
                    : find(receipt.locator()).map(before -> receipt.repeats(before) ? Answer.IN : Answer.USED);
        }
    }

    @Override
    public synchronized Answer put(AssociationId association, Deposit deposit, int most) {
        Shelf shelf = shelf(association);
        Optional<Answer> known = deposit.receipt().flatMap(shelf::known);
        if (known.isEmpty() && !shelf.box.containsKey(deposit.id())) {
            return shelf.box.size() < most ? added(shelf, deposit) : Answer.FULL;
        }
        if (known.equals(Optional.of(Answer.IN))) {
            shelf.box.computeIfPresent(deposit.id(), (id, before) -> before.hastened(deposit.left()));
        }
        return known.orElse(Answer.IN);
    }

    private static Answer added(Shelf shelf, Deposit deposit) {
        shelf.box.put(deposit.id(), deposit);
        return Answer.IN;
    }

    @Override
    public synchronized List<Deposit> waiting(AssociationId association, Instant before, int most) {
        return shelf(association).box.values().stream()
                .filter(deposit ->
                        deposit.refused().isEmpty() && deposit.left().at().isBefore(before))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Deposit> of(AssociationId association, CaseId report) {
        return shelf(association).box.values().stream()
                .filter(deposit -> deposit.report().equals(report))
                .toList();
    }

    @Override
    public synchronized void settle(AssociationId association, List<Deposit> settled) {
        Shelf shelf = shelf(association);
        for (Deposit deposit : settled) {
            Optional<KeptReceipt> receipt =
                    Optional.ofNullable(shelf.box.remove(deposit.id())).flatMap(Deposit::receipt);
            if (deposit.refused().isEmpty()) {
                receipt.ifPresent(kept -> shelf.receipts.put(kept.locator(), kept));
            } else {
                shelf.box.put(deposit.id(), deposit);
            }
        }
    }

    @Override
    public synchronized Optional<KeptReceipt> find(AssociationId association, String locator) {
        return shelf(association).find(locator);
    }

    @Override
    public synchronized void revoke(AssociationId association, String locator) {
        Shelf shelf = shelf(association);
        if (shelf.find(locator).isEmpty()) {
            return;
        }
        shelf.revoked.add(locator);
        shelf.receipts.remove(locator);
        shelf.box.replaceAll((id, deposit) -> deposit.receipt()
                .filter(receipt -> receipt.locator().equals(locator))
                .map(receipt -> deposit.without())
                .orElse(deposit));
    }

    private Shelf shelf(AssociationId association) {
        return shelves.computeIfAbsent(
                association,
                key -> new Shelf(
                        new TreeMap<>(Comparator.comparing(UUID::toString)), new TreeMap<>(), new HashSet<>()));
    }
}
