package dev.sanad.jdbc;

import dev.sanad.fund.FundBook;
import dev.sanad.fund.FundBookContract;
import org.junit.jupiter.api.BeforeAll;

class H2MemoryFundsTest extends FundBookContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.h2Memory());
    }

    @Override
    protected FundBook book() {
        return store.funds();
    }
}
