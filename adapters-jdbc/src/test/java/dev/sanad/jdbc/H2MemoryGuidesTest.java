package dev.sanad.jdbc;

import dev.sanad.notice.GuideShelf;
import dev.sanad.notice.GuideShelfContract;
import org.junit.jupiter.api.BeforeAll;

class H2MemoryGuidesTest extends GuideShelfContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.h2Memory());
    }

    @Override
    protected GuideShelf shelf() {
        return store.guides();
    }
}
