package dev.sanad.jdbc;

import dev.sanad.policy.PolicyVersions;
import dev.sanad.policy.PolicyVersionsContract;
import org.junit.jupiter.api.BeforeAll;

class PostgresVersionsTest extends PolicyVersionsContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.postgres());
    }

    @Override
    protected PolicyVersions versions() {
        return store;
    }
}
