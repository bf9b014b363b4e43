package dev.sanad.jdbc;

import dev.sanad.fund.FundBook;
import dev.sanad.fund.FundBookContract;
import org.junit.jupiter.api.BeforeAll;

class PostgresFundsTest extends FundBookContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.postgres());
    }

    @Override
    protected FundBook book() {
        return store.funds();
    }
}
