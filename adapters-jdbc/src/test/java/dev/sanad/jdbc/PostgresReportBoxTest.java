package dev.sanad.jdbc;

import dev.sanad.complaint.ReceiptBook;
import dev.sanad.complaint.ReportBox;
import dev.sanad.complaint.ReportBoxContract;
import org.junit.jupiter.api.BeforeAll;

class PostgresReportBoxTest extends ReportBoxContract {
    private static JdbcReports reports;

    @BeforeAll
    static void open() {
        reports = Database.newStore(Database.postgres()).reports();
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
