package dev.sanad.jdbc;

import dev.sanad.ServiceDeskBuilder;
import dev.sanad.complaint.ReceiptTimingContract;
import dev.sanad.complaint.ReportBench;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class H2ReceiptTimingTest extends ReceiptTimingContract {

    @Override
    protected ReportBench.Stores stores() {
        JdbcStore store = Database.newStore(Database.h2Memory());
        return new ReportBench.Stores(
                new ServiceDeskBuilder.Storage(store, store, store, store),
                store,
                store,
                store.reports(),
                store.reports());
    }
}
