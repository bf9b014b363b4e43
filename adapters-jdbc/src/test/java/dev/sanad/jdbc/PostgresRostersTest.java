package dev.sanad.jdbc;

import dev.sanad.party.RosterBook;
import dev.sanad.party.RosterBookContract;
import org.junit.jupiter.api.BeforeAll;

class PostgresRostersTest extends RosterBookContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.postgres());
    }

    @Override
    protected RosterBook book() {
        return store.rosters();
    }
}
