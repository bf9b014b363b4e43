package dev.sanad.jdbc;

import dev.sanad.journal.Announcement;
import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.CaseStore;
import dev.sanad.journal.CaseStoreContract;
import dev.sanad.journal.CaseUnit;
import dev.sanad.journal.DueCases;
import dev.sanad.journal.Entry;
import dev.sanad.journal.Outbox;
import dev.sanad.journal.Task;
import dev.sanad.journal.WorkList;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The contract in transactions of a host, which commits when a call has returned and rolls back when it has thrown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JoinedContract extends CaseStoreContract {
    private Host host;
    private JdbcStore joined;

    abstract DataSource source();

    @BeforeAll
    void open() {
        DataSource source = source();
        host = new Host(source);
        joined = Database.newStore(source).joining(host::current);
    }

    @Override
    public CaseStore store() {
        return new CaseStore() {
            @Override
            public <T> T inUnit(Function<CaseUnit, T> work) {
                return host.inTransaction(() -> joined.inUnit(work));
            }
        };
    }

    @Override
    public CaseRecords records() {
        return new CaseRecords() {
            @Override
            public Optional<CaseRow> find(CaseKey key) {
                return host.inTransaction(() -> joined.find(key));
            }

            @Override
            public Optional<CaseRow> findTracked(AssociationId association, String tracking) {
                return host.inTransaction(() -> joined.findTracked(association, tracking));
            }

            @Override
            public List<Entry> history(CaseKey key) {
                return host.inTransaction(() -> joined.history(key));
            }
        };
    }

    @Override
    public CaseListing listing() {
        return (association, last, most) -> host.inTransaction(() -> joined.after(association, last, most));
    }

    @Override
    public DueCases dueCases() {
        return new DueCases() {
            @Override
            public Instant now() {
                return host.inTransaction(joined::now);
            }

            @Override
            public List<CaseId> due(AssociationId association, int most) {
                return host.inTransaction(() -> joined.due(association, most));
            }
        };
    }

    @Override
    public WorkList workList() {
        return new WorkList() {
            @Override
            public List<Waiting> at(AssociationId association, Set<String> desks, Optional<Place> after, int most) {
                return host.inTransaction(() -> joined.at(association, desks, after, most));
            }

            @Override
            public boolean refile(CaseRow row, List<Task> tasks) {
                return host.inTransaction(() -> joined.refile(row, tasks));
            }
        };
    }

    @Override
    public Outbox outbox() {
        return new Outbox() {
            @Override
            public List<Announcement> next(AssociationId association, int most) {
                return host.inTransaction(() -> joined.next(association, most));
            }

            @Override
            public List<Announcement> after(CaseKey last, int most) {
                return host.inTransaction(() -> joined.after(last, most));
            }

            @Override
            public void heard(List<Announcement> announcements) {
                host.inTransaction(() -> {
                    joined.heard(announcements);
                    return true;
                });
            }
        };
    }
}
