package dev.sanad.jdbc;

import dev.sanad.journal.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The tables of the store, in the version that this library works on. Nothing is made or changed unasked: the host calls
 * {@link #migrate}, or gives what {@link #ddl} prints to those who may change the database.
 */
public final class Schema {
    private static final int TRIES = 5;
    private static final Set<String> READ_ONLY = Set.of("25006", "90097");
    private static final Set<String> ABSENT = Set.of("42P01", "3F000", "42S02", "42S04", "90079");
    private static final List<String> COLUMNS = List.of(
            "select association, person_id, version, merged_into, format, content from {person}",
            "select association, key_digest, person_id from {person_key}",
            "select association, person_id, version, happened_at, changed_by, change, other_id, evidence"
                    + " from {person_change}",
            "select association, command_id, policy, done_by, happened_at, format, content from {policy_upkeep}",
            "select association, code, version, state, clock_from, format, content from {inquiry}",
            "select association, guide, edition_number, language_tag, valid_from, reference, sha256 from {guide_edition}",
            "select association, command_id, shown_to, shown_by, shown_at, guide, edition_number, language_tag"
                    + " from {guide_showing}",
            "select association, version, format, content from {roster}",
            "select association, fund, line_number, command_id, kind, amount, about, entered_by, entered_at, capital,"
                    + " spendable, held from {fund_line}",
            "select association, case_id, version, opened_by, tracking, kind, stage, due_at, waits_in,"
                    + " waits_from, tasks, bucket, format, state,"
                    + " content from {case_row}",
            "select association, desk, due_at, case_id from {task}",
            "select association, case_id, sequence, command_id, following, fingerprint, happened_at, event_type,"
                    + " event_version, format, body from {journal}",
            "select association, case_id, sequence from {outbox}",
            "select association, policy, version_number, sha256, canonical, recorded_at from {policy_version}",
            "select association, sha256, format, body from {survey_instrument}",
            "select association, token, survey, sent_on, state, reminded, format, body from {survey_invitation}",
            "select association, sheet_id, survey, instrument, received_on, counted, format, body from {survey_sheet}",
            "select association, survey, report_number, format, body from {survey_report}",
            "select association, measure_id, survey, deadline_on, checked, format, body from {survey_measure}",
            "select association, subscriber, case_id, sequence, tries, held_until, trouble from {delivery}",
            "select association, deposit_id, case_id, left_at, waiting, locator, format, body from {report_box}",
            "select association, locator, case_id, salt, hash, content from {receipt}",
            "select association, locator from {revoked_receipt}",
            "select association, command_id, content, kept_at from {command}");

    private final Transactions transactions;
    private final Tables tables;

    Schema(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.tables = tables;
    }

    /** The tables in the database that the source leads to; refuses one that is not supported with {@link SchemaException}. */
    public static Schema in(DataSource source, Tables tables) {
        return new Schema(OwnTransactions.on(source, Patience.standard()), tables);
    }

    /** The whole schema as a script, for those who run their own; it may be run again after it was interrupted. */
    public static String ddl(Dialect dialect, Tables tables) {
        StringBuilder script = new StringBuilder();
        for (Migration migration : Migration.ALL) {
            migration
                    .statements(dialect, tables)
                    .forEach(statement -> script.append(statement).append(";\n\n"));
        }
        return script.toString();
    }

    /**
     * Brings the tables to the newest version; does nothing where they have it. Run again after an interruption, it goes on
     * from there; of several at once, all return when one is through. The database schema itself must exist.
     *
     * @throws SchemaException where they are of a newer version than this library knows
     */
    public void migrate() {
        for (Migration migration : Migration.ALL) {
            for (int tries = 1; found() < migration.version(); tries++) {
                apply(migration, tries);
            }
        }
        mustNotBeNewer(found());
    }

    /**
     * Returns where the store can work on the tables.
     *
     * @throws SchemaException where they are missing, older or newer, lack a column, may not be written, or where the
     *     database is H2 with settings that lose commits or merge ids; it says which and what to do
     */
    public void validate() {
        if (transactions.dialect() == Dialect.H2) {
            transactions.run(H2Settings::check);
        }
        int found = found();
        mustNotBeNewer(found);
        if (found < Migration.NEWEST) {
            throw new SchemaException(
                    "the tables are " + (found == 0 ? "missing" : "of version " + found) + ", and version "
                            + Migration.NEWEST + " is needed: call Schema.migrate, or run what Schema.ddl prints");
        }
        COLUMNS.forEach(this::mustRead);
        Tables.ALL.forEach(this::mustWrite);
    }

    private void apply(Migration migration, int tries) {
        try {
            transactions.run(session -> {
                migration.statements(transactions.dialect(), tables).forEach(session::define);
                return true;
            });
        } catch (StoreException e) {
            // Another host may have made the same at the same time: then the next look finds it made.
            if (tries == TRIES) {
                throw e;
            }
        }
    }

    /** 0 where there is none. */
    private int found() {
        try {
            Optional<Integer> newest = transactions.run(session -> session.one(
                    tables.in("select coalesce(max(version), 0) from {schema_version}"), row -> row.getInt(1)));
            return newest.orElse(0);
        } catch (StoreException e) {
            if (e.getCause() instanceof SqlFailure failure && ABSENT.contains(failure.sqlState())) {
                return 0;
            }
            throw e;
        }
    }

    private void mustRead(String columns) {
        try {
            transactions.run(session -> session.list(tables.in(columns + " where 1 = 0"), row -> row));
        } catch (StoreException e) {
            if (e.getCause() instanceof SqlFailure failure && denied(failure.sqlState())) {
                throw new SchemaException(
                        "a table lacks a column or may not be read: compare it with what Schema.ddl prints");
            }
            throw e;
        }
    }

    /** Writes no row, and so finds what would stop the first command. */
    private void mustWrite(String table) {
        String named = "{" + table + "}";
        try {
            transactions.run(session ->
                    session.update(tables.in("insert into " + named + " select * from " + named + " where 1 = 0")));
        } catch (StoreException e) {
            if (e.getCause() instanceof SqlFailure failure && READ_ONLY.contains(failure.sqlState())) {
                throw new SchemaException("the connection may only read: give the store a data source that leads to the"
                        + " primary server, with its read-only setting off");
            }
            if (e.getCause() instanceof SqlFailure failure && denied(failure.sqlState())) {
                throw new SchemaException("a table may not be written by this user: grant select, insert, update and"
                        + " delete on all that Schema.ddl makes");
            }
            throw e;
        }
    }

    /** Absent, or kept from this user, for which H2 has a state of its own. */
    private static boolean denied(String state) {
        return state.startsWith("42") || state.equals("90096");
    }

    private static void mustNotBeNewer(int found) {
        if (found > Migration.NEWEST) {
            throw new SchemaException("the tables are of version " + found + ", and this library knows only "
                    + Migration.NEWEST + ": update the library");
        }
    }
}
