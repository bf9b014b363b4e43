package dev.sanad.jdbc;

import dev.sanad.complaint.Deposit;
import dev.sanad.complaint.KeptReceipt;
import dev.sanad.complaint.ReceiptBook;
import dev.sanad.complaint.ReportBox;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** The box for reports without a name, and the receipts, beside the cases of a {@link JdbcStore}. Thread-safe. */
public final class JdbcReports implements ReportBox, ReceiptBook {
    private final Transactions transactions;
    private final BoxTable box;
    private final ReceiptTable receipts;

    JdbcReports(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.box = new BoxTable(tables);
        this.receipts = new ReceiptTable(tables);
    }

    @Override
    public Answer put(AssociationId association, Deposit deposit, int most) {
        return changed(association, (session, all) -> {
            Optional<Answer> known = deposit.receipt().flatMap(receipt -> known(session, association, receipt));
            if (known.isEmpty() && !all.containsKey(deposit.id())) {
                return all.size() < most ? added(all, deposit) : Answer.FULL;
            }
            if (known.equals(Optional.of(Answer.IN))) {
                all.computeIfPresent(deposit.id(), (id, before) -> before.hastened(deposit.left()));
            }
            return known.orElse(Answer.IN);
        });
    }

    private static Answer added(Map<UUID, Deposit> all, Deposit deposit) {
        all.put(deposit.id(), deposit);
        return Answer.IN;
    }

    @Override
    public List<Deposit> waiting(AssociationId association, Instant before, int most) {
        return transactions.run(session -> box.waiting(session, association, before, most));
    }

    @Override
    public List<Deposit> of(AssociationId association, CaseId report) {
        return transactions.run(session -> box.of(session, association, report));
    }

    @Override
    public void settle(AssociationId association, List<Deposit> settled) {
        changed(association, (session, all) -> {
            List<KeptReceipt> known = new ArrayList<>();
            for (Deposit deposit : settled) {
                Optional<Deposit> kept = Optional.ofNullable(all.remove(deposit.id()));
                if (deposit.refused().isEmpty()) {
                    kept.flatMap(Deposit::receipt).ifPresent(known::add);
                } else {
                    all.put(deposit.id(), deposit);
                }
            }
            receipts.insert(session, association, known);
            return true;
        });
    }

    @Override
    public Optional<KeptReceipt> find(AssociationId association, String locator) {
        return transactions.run(session -> find(session, association, locator));
    }

    @Override
    public void revoke(AssociationId association, String locator) {
        changed(association, (session, all) -> {
            if (find(session, association, locator).isPresent()) {
                receipts.revoke(session, association, locator);
            }
            all.replaceAll((id, deposit) -> opens(deposit, locator) ? deposit.without() : deposit);
            return true;
        });
    }

    /** Both are asked always: where it was found must not show in the time of the answer. */
    private Optional<KeptReceipt> find(Session session, AssociationId association, String locator) {
        Optional<KeptReceipt> waiting = box.find(session, association, locator);
        return receipts.find(session, association, locator).or(() -> waiting);
    }

    private Optional<Answer> known(Session session, AssociationId association, KeptReceipt receipt) {
        return receipts.revoked(session, association, receipt.locator())
                ? Optional.of(Answer.REVOKED)
                : find(session, association, receipt.locator())
                        .map(before -> receipt.repeats(before) ? Answer.IN : Answer.USED);
    }

    private static boolean opens(Deposit deposit, String locator) {
        return deposit.receipt()
                .filter(receipt -> receipt.locator().equals(locator))
                .isPresent();
    }

    private <T> T changed(AssociationId association, BiFunction<Session, Map<UUID, Deposit>, T> change) {
        return transactions.run(session -> {
            box.lock(session, transactions.dialect());
            Map<UUID, Deposit> all = new LinkedHashMap<>();
            box.all(session, association).forEach(deposit -> all.put(deposit.id(), deposit));
            T answer = change.apply(session, all);
            box.rewrite(session, association, all.values());
            return answer;
        });
    }
}
