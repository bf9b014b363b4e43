package dev.sanad.jdbc;

import dev.sanad.beneficiary.People;
import dev.sanad.channel.InquiryLog;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.CaseStore;
import dev.sanad.journal.CaseUnit;
import dev.sanad.journal.DueCases;
import dev.sanad.journal.Entry;
import dev.sanad.journal.Outbox;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.policy.PolicyVersions;
import dev.sanad.policy.VersionId;
import dev.sanad.policy.VersionRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Keeps cases and policy versions in a relational database, in transactions of its own at READ COMMITTED. Thread-safe.
 *
 * <p>Each call takes one connection from the host's data source and gives it back as it was. The library has no pool; set
 * connect and socket timeouts on the data source, since a frozen server holds the calling thread until they end.
 *
 * <p>On H2 units that write wait for one another; open one store for a database, not several.
 *
 * <p>All methods throw {@link dev.sanad.journal.StoreException} or its subtypes, whose cause is a {@link SqlFailure}.
 */
public final class JdbcStore implements CaseStore, CaseRecords, DueCases, Outbox, PolicyVersions {
    private final Transactions transactions;
    private final CaseTable cases;
    private final JournalTable journal;
    private final VersionTable versions;
    private final JdbcPeople people;
    private final JdbcInquiries inquiries;

    private JdbcStore(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.cases = new CaseTable(tables);
        this.journal = new JournalTable(tables);
        this.versions = new VersionTable(tables);
        this.people = new JdbcPeople(transactions, tables);
        this.inquiries = new JdbcInquiries(transactions, tables);
    }

    /** As {@link #open(DataSource, Tables, Patience)}, with the standard patience. */
    public static JdbcStore open(DataSource source, Tables tables) {
        return open(source, tables, Patience.standard());
    }

    /**
     * A store on tables that are there already.
     *
     * @throws SchemaException where they are missing, older or newer, where the database is not supported, or where it is
     *     H2 with settings that lose commits or merge ids; see {@link Schema#validate}
     */
    public static JdbcStore open(DataSource source, Tables tables, Patience patience) {
        Transactions transactions = Transactions.on(source, patience);
        new Schema(transactions, tables).validate();
        return new JdbcStore(transactions, tables);
    }

    @Override
    public <T> T inUnit(Function<CaseUnit, T> work) {
        return transactions.run(session -> {
            JdbcUnit unit = new JdbcUnit(session, cases, journal);
            try {
                return work.apply(unit);
            } finally {
                unit.close();
            }
        });
    }

    @Override
    public Optional<CaseRow> find(CaseKey key) {
        return transactions.run(session -> cases.find(session, key));
    }

    @Override
    public Optional<CaseRow> findTracked(AssociationId association, String tracking) {
        // PostgreSQL refuses a NUL even where it only looks for one.
        return tracking.indexOf(0) >= 0
                ? Optional.empty()
                : transactions.run(session -> cases.findTracked(session, association, tracking));
    }

    @Override
    public List<Entry> history(CaseKey key) {
        return transactions.run(session -> journal.history(session, key));
    }

    @Override
    public Instant now() {
        return transactions
                .run(session -> session.one("select current_timestamp as at", row -> Parameters.instant(row, "at")))
                .flatMap(Function.identity())
                .orElseThrow();
    }

    @Override
    public List<CaseId> due(AssociationId association, int most) {
        mustBePositive(most);
        return transactions.run(session -> cases.due(session, association, most));
    }

    @Override
    public List<Announcement> next(AssociationId association, int most) {
        mustBePositive(most);
        return transactions.run(session -> journal.next(session, association, most));
    }

    @Override
    public void heard(List<Announcement> announcements) {
        transactions.run(session -> {
            journal.heard(session, announcements);
            return true;
        });
    }

    @Override
    public Optional<VersionRecord> find(VersionId id) {
        return transactions.run(session -> versions.find(session, id));
    }

    @Override
    public List<VersionRecord> all(AssociationId association) {
        return transactions.run(session -> versions.all(session, association));
    }

    @Override
    public VersionRecord keep(VersionRecord version) {
        try {
            return kept(version);
        } catch (StaleVersionException another) {
            return kept(version);
        }
    }

    /** The log of inquiries, in the same database. */
    public InquiryLog inquiries() {
        return inquiries;
    }

    /** The register of beneficiaries, in the same database. */
    public People people() {
        return people;
    }

    private VersionRecord kept(VersionRecord version) {
        return transactions.run(session -> versions.find(session, version.id()).orElseGet(() -> {
            versions.insert(session, version);
            return version;
        }));
    }

    private static void mustBePositive(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most: at least 1");
        }
    }
}
