package dev.sanad.jdbc;

import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.CaseStore;
import dev.sanad.journal.CaseStoreContract;
import dev.sanad.journal.DueCases;
import dev.sanad.journal.Outbox;
import dev.sanad.journal.WorkList;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The contract on one database, whose tables serve all its tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JdbcContract extends CaseStoreContract {
    private JdbcStore store;

    abstract DataSource source();

    @BeforeAll
    void open() {
        store = Database.newStore(source());
    }

    @Override
    public CaseStore store() {
        return store;
    }

    @Override
    public CaseRecords records() {
        return store;
    }

    @Override
    public DueCases dueCases() {
        return store;
    }

    @Override
    public CaseListing listing() {
        return store;
    }

    @Override
    public WorkList workList() {
        return store;
    }

    @Override
    public Outbox outbox() {
        return store;
    }
}
