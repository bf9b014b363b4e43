package dev.sanad.jdbc;

import dev.sanad.policy.PolicyVersions;
import dev.sanad.policy.PolicyVersionsContract;
import org.junit.jupiter.api.BeforeAll;

class H2MemoryVersionsTest extends PolicyVersionsContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.h2Memory());
    }

    @Override
    protected PolicyVersions versions() {
        return store;
    }
}
