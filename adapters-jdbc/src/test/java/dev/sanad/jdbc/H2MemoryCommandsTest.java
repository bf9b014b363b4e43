package dev.sanad.jdbc;

import dev.sanad.journal.CommandLog;
import dev.sanad.journal.CommandLogContract;
import org.junit.jupiter.api.BeforeAll;

class H2MemoryCommandsTest extends CommandLogContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.h2Memory());
    }

    @Override
    protected CommandLog log() {
        return store.commands();
    }
}
