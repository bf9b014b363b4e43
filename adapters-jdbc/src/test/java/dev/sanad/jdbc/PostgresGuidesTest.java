package dev.sanad.jdbc;

import dev.sanad.notice.GuideShelf;
import dev.sanad.notice.GuideShelfContract;
import org.junit.jupiter.api.BeforeAll;

class PostgresGuidesTest extends GuideShelfContract {
    private static JdbcStore store;

    @BeforeAll
    static void open() {
        store = Database.newStore(Database.postgres());
    }

    @Override
    protected GuideShelf shelf() {
        return store.guides();
    }
}
