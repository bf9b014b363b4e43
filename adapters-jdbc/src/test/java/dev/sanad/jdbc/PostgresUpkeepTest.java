package dev.sanad.jdbc;

import dev.sanad.policy.upkeep.UpkeepLog;
import dev.sanad.policy.upkeep.UpkeepLogContract;
import org.junit.jupiter.api.BeforeAll;

class PostgresUpkeepTest extends UpkeepLogContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.postgres());
    }

    @Override
    protected UpkeepLog log() {
        return store.upkeep();
    }
}
