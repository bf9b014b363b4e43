package dev.sanad.jdbc;

import dev.sanad.journal.Announcement;
import dev.sanad.journal.Deliveries;
import dev.sanad.journal.Delivery;
import dev.sanad.journal.DeliveryOutcome;
import dev.sanad.journal.Parked;
import dev.sanad.journal.Subscriber;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import java.time.Instant;
import java.util.List;

/** Keeps deliveries in a table, each call in one transaction. */
final class JdbcDeliveries implements Deliveries {
    private final Transactions transactions;
    private final DeliveryTable table;

    JdbcDeliveries(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.table = new DeliveryTable(tables);
    }

    @Override
    public void put(Subscriber subscriber, List<Announcement> announcements) {
        if (!announcements.isEmpty()) {
            transactions.run(session -> table.put(session, subscriber, announcements));
        }
    }

    @Override
    public List<Delivery> next(AssociationId association, Subscriber subscriber, int most) {
        JdbcStore.mustBePositive(most);
        return transactions.run(session -> table.next(session, association, subscriber, most));
    }

    @Override
    public void tried(Delivery delivery, DeliveryOutcome outcome) {
        transactions.run(session -> {
            if (outcome instanceof DeliveryOutcome.Rest rest) {
                Instant until = JdbcStore.now(session).plus(rest.pause());
                return table.rest(session, delivery, until);
            }
            return outcome instanceof DeliveryOutcome.Park park
                    ? table.park(session, delivery, park.trouble())
                    : table.remove(session, delivery);
        });
    }

    @Override
    public List<Parked> parked(AssociationId association, Subscriber subscriber, int most) {
        JdbcStore.mustBePositive(most);
        return transactions.run(session -> table.parked(session, association, subscriber, most));
    }

    @Override
    public void goOn(Subscriber subscriber, CaseKey key) {
        transactions.run(session -> table.goOn(session, subscriber, key));
    }
}
