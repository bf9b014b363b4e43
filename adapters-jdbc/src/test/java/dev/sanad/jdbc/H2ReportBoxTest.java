package dev.sanad.jdbc;

import dev.sanad.complaint.ReceiptBook;
import dev.sanad.complaint.ReportBox;
import dev.sanad.complaint.ReportBoxContract;
import org.junit.jupiter.api.BeforeAll;

class H2ReportBoxTest extends ReportBoxContract {
    private static JdbcReports reports;

    @BeforeAll
    static void open() {
        reports = Database.newStore(Database.h2Memory()).reports();
    }

    @Override
    protected ReportBox box() {
        return reports;
    }

    @Override
    protected ReceiptBook receipts() {
        return reports;
    }
}
