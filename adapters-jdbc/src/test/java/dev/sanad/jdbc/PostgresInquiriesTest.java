package dev.sanad.jdbc;

import dev.sanad.channel.InquiryLog;
import dev.sanad.channel.InquiryLogContract;
import org.junit.jupiter.api.BeforeAll;

class PostgresInquiriesTest extends InquiryLogContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.postgres());
    }

    @Override
    protected InquiryLog log() {
        return store.inquiries();
    }
}
