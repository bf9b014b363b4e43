package dev.sanad.jdbc;

import dev.sanad.party.RosterBook;
import dev.sanad.party.RosterBookContract;
import org.junit.jupiter.api.BeforeAll;

class H2MemoryRostersTest extends RosterBookContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.h2Memory());
    }

    @Override
    protected RosterBook book() {
        return store.rosters();
    }
}
