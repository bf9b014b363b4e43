package dev.sanad.jdbc;

import dev.sanad.beneficiary.People;
import dev.sanad.beneficiary.PeopleContract;
import org.junit.jupiter.api.BeforeAll;

class H2MemoryPeopleTest extends PeopleContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.h2Memory());
    }

    @Override
    protected People people() {
        return store.people();
    }
}
