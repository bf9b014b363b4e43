package dev.sanad.jdbc;

import dev.sanad.channel.InquiryLog;
import dev.sanad.channel.InquiryLogContract;
import org.junit.jupiter.api.BeforeAll;

class H2MemoryInquiriesTest extends InquiryLogContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.h2Memory());
    }

    @Override
    protected InquiryLog log() {
        return store.inquiries();
    }
}
