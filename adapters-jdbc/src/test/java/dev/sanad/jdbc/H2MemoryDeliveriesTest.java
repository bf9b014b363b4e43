package dev.sanad.jdbc;

import dev.sanad.journal.CaseStore;
import dev.sanad.journal.Deliveries;
import dev.sanad.journal.DeliveriesContract;
import dev.sanad.journal.Outbox;
import org.junit.jupiter.api.BeforeAll;

class H2MemoryDeliveriesTest extends DeliveriesContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.h2Memory());
    }

    @Override
    protected Deliveries deliveries() {
        return store.deliveries();
    }

    @Override
    protected CaseStore store() {
        return store;
    }

    @Override
    protected Outbox outbox() {
        return store;
    }
}
