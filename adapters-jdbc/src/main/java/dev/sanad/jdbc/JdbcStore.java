package dev.sanad.jdbc;

import dev.sanad.beneficiary.People;
import dev.sanad.channel.InquiryLog;
import dev.sanad.fund.FundBook;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.CaseStore;
import dev.sanad.journal.CaseUnit;
import dev.sanad.journal.Deliveries;
import dev.sanad.journal.DueCases;
import dev.sanad.journal.Entry;
import dev.sanad.journal.Outbox;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.journal.Task;
import dev.sanad.journal.WorkList;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.notice.GuideShelf;
import dev.sanad.party.RosterBook;
import dev.sanad.policy.PolicyVersions;
import dev.sanad.policy.VersionId;
import dev.sanad.policy.VersionRecord;
import dev.sanad.policy.upkeep.UpkeepLog;
import dev.sanad.survey.SurveyStore;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Keeps cases and policy versions in a relational database, in transactions of its own at READ COMMITTED or, {@linkplain
 * #joining(DataSource) joining}, in those of its host. Thread-safe.
 *
 * <p>Each call takes one connection from the host's data source and gives it back as it was. The library has no pool; set
 * connect and socket timeouts on the data source, since a frozen server holds the calling thread until they end.
 *
 * <p>On H2 units that write wait for one another; open one store for a database, not several.
 *
 * <p>All methods throw {@link dev.sanad.journal.StoreException} or its subtypes, whose cause is a {@link SqlFailure}.
 */
public final class JdbcStore
        implements CaseStore, CaseRecords, CaseListing, WorkList, DueCases, Outbox, PolicyVersions {
    private final Transactions transactions;
    private final Tables tables;
    private final CaseTable cases;
    private final TaskTable tasks;
    private final JournalTable journal;
    private final VersionTable versions;
    private final SurveyStore surveys;
    private final JdbcReports reports;
    private final JdbcPeople people;
    private final JdbcInquiries inquiries;
    private final JdbcUpkeep upkeep;
    private final JdbcGuides guides;
    private final JdbcFunds funds;
    private final JdbcRosters rosters;

    private JdbcStore(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.tables = tables;
        this.cases = new CaseTable(tables);
        this.tasks = new TaskTable(tables);
        this.journal = new JournalTable(tables);
        this.versions = new VersionTable(tables);
        CommandTable asked = new CommandTable(tables);
        this.surveys = new JdbcSurveys(transactions, tables, asked);
        this.reports = new JdbcReports(transactions, tables);
        this.people = new JdbcPeople(transactions, tables, asked);
        this.inquiries = new JdbcInquiries(transactions, tables);
        this.upkeep = new JdbcUpkeep(transactions, tables);
        this.guides = new JdbcGuides(transactions, tables, asked);
        this.funds = new JdbcFunds(transactions, tables);
        this.rosters = new JdbcRosters(transactions, tables);
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
     * @throws IllegalStateException where the class path has no jackson-core that fits
     */
    public static JdbcStore open(DataSource source, Tables tables, Patience patience) {
        JsonLibrary.mustWork();
        Transactions transactions = OwnTransactions.on(source, patience);
        new Schema(transactions, tables).validate();
        return new JdbcStore(transactions, tables);
    }

    /**
     * The same store in the transactions of the host: a source that hands out the connection of the transaction that the
     * calling thread is in, as Spring's {@code TransactionAwareDataSourceProxy} and the sources of Quarkus do. What it
     * hands out is closed after each call, which such a source takes for giving back.
     *
     * <p>Nothing is committed, rolled back or set, and nothing is tried again: what is written stands or falls with the
     * host's transaction. A {@link dev.sanad.kernel.RefusedException} leaves that transaction as it was. After a
     * {@link dev.sanad.journal.StoreException} the host has to roll back, and on PostgreSQL can do nothing else; after a
     * {@link dev.sanad.journal.RetryableConflictException} or a {@link StaleVersionException} it may then run its whole
     * transaction again, with the same command ids.
     *
     * <p>Writing outside a transaction is refused with {@link IllegalStateException}; reading needs none. On H2 units that
     * join do not wait for one another but for rows, and a process that is killed may leave half of one in a file: see
     * {@code docs/embedding.md}.
     */
    public JdbcStore joining(DataSource source) {
        return joining(HostConnections.of(source));
    }

    /** As {@link #joining(DataSource)}, for a host that holds the connection of its transaction itself; it stays open. */
    public JdbcStore joining(Supplier<Connection> held) {
        return joining(HostConnections.of(held));
    }

    private JdbcStore joining(HostConnections host) {
        return new JdbcStore(new JoinedTransactions(host, transactions.dialect()), tables);
    }

    /** What subscribers outside have yet to be told, in the same transactions as everything else here. */
    public Deliveries deliveries() {
        return new JdbcDeliveries(transactions, tables);
    }

    /** Where reports without a name wait, in the same database and under the same turns to write. */
    public JdbcReports reports() {
        return reports;
    }

    @Override
    public <T> T inUnit(Function<CaseUnit, T> work) {
        return transactions.run(session -> {
            JdbcUnit unit = new JdbcUnit(session, cases, tasks, journal);
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

    /** The surveys that are kept in the same database. */
    public SurveyStore surveys() {
        return surveys;
    }

    @Override
    public List<CaseRow> after(AssociationId association, Optional<CaseId> last, int most) {
        mustBePositive(most);
        return transactions.run(session -> cases.after(session, association, last, most));
    }

    @Override
    public List<Waiting> at(AssociationId association, Set<String> desks, Optional<Place> after, int most) {
        mustBePositive(most);
        return transactions.run(session -> tasks.at(session, association, desks, after, most));
    }

    @Override
    public boolean refile(CaseRow row, List<Task> others) {
        return transactions.run(session -> {
            boolean same = cases.refile(session, row.withTasks(others));
            if (same) {
                tasks.replace(session, row.tasks(), row.withTasks(others));
            }
            return same;
        });
    }

    @Override
    public Instant now() {
        return transactions.run(JdbcStore::now);
    }

    static Instant now(Session session) {
        return session.one("select current_timestamp as at", row -> Parameters.instant(row, "at"))
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
    public List<Announcement> after(CaseKey last, int most) {
        mustBePositive(most);
        return transactions.run(session -> journal.after(session, last, most));
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
        return transactions.runAgain(
                session -> versions.find(session, version.id()).orElseGet(() -> {
                    versions.insert(session, version);
                    return version;
                }));
    }

    /** What was done for policies beside their cases, in the same database. */
    public UpkeepLog upkeep() {
        return upkeep;
    }

    /** The log of inquiries, in the same database. */
    public InquiryLog inquiries() {
        return inquiries;
    }

    /** Accounts of funds, in the same database. */
    public FundBook funds() {
        return funds;
    }

    /** Guides and what was shown to whom, in the same database. */
    public GuideShelf guides() {
        return guides;
    }

    /** The rosters, in the same database. */
    public RosterBook rosters() {
        return rosters;
    }

    /** The register of beneficiaries, in the same database. */
    public People people() {
        return people;
    }

    static void mustBePositive(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most: at least 1");
        }
    }
}
