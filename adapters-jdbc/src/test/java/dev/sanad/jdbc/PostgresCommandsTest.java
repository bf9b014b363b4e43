package dev.sanad.jdbc;

import dev.sanad.journal.CommandLog;
import dev.sanad.journal.CommandLogContract;
import org.junit.jupiter.api.BeforeAll;

class PostgresCommandsTest extends CommandLogContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.postgres());
    }

    @Override
    protected CommandLog log() {
        return store.commands();
    }
}
