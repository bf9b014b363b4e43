package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.RetryableConflictException;
import dev.sanad.journal.Sample;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.journal.Steps;
import dev.sanad.journal.StoreException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.request.RequestRefusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in the host's transaction is the host's to keep or undo. */
abstract class JoinedTest {
    private final String invoices = "invoices_" + Database.newTables().prefix() + "x";
    private DataSource source;
    private JdbcStore own;
    private Host host;

    abstract DataSource source();

    @BeforeEach
    void connect() throws SQLException {
        source = source();
        own = Database.newStore(source);
        host = new Host(source);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table " + invoices + " (id integer primary key)");
        }
    }

    @Test
    void an_invoice_and_a_case_are_kept_together() throws SQLException {
        JdbcStore joined = own.joining(host::current);
        CaseRow row = host.inTransaction(() -> invoiced(joined));
        assertThat(own.find(row.key())).contains(row);
        assertThat(own.next(row.key().association(), 9)).hasSize(1);
        assertThat(invoicesKept()).isOne();
    }

    @Test
    void the_hosts_rollback_undoes_both() throws SQLException {
        JdbcStore joined = own.joining(host::current);
        List<CaseRow> rows = new ArrayList<>();
        assertThatThrownBy(() -> host.inTransaction(() -> {
                    rows.add(invoiced(joined));
                    assertThat(joined.find(rows.get(0).key())).isPresent();
                    throw new IllegalStateException("the host thinks better of it");
                }))
                .hasMessageContaining("thinks better");
        assertThat(own.find(rows.get(0).key())).isEmpty();
        assertThat(own.history(rows.get(0).key())).isEmpty();
        assertThat(own.next(rows.get(0).key().association(), 9)).isEmpty();
        assertThat(invoicesKept()).isZero();
    }

    @Test
    void nobody_else_sees_the_case_before_the_host_commits() {
        JdbcStore joined = own.joining(host::current);
        host.inTransaction(() -> {
            CaseRow row = invoiced(joined);
            assertThat(own.find(row.key())).isEmpty();
            return row;
        });
    }

    @Test
    void several_units_share_one_transaction() {
        JdbcStore joined = own.joining(host::current);
        CaseRow row = host.inTransaction(() -> {
            CaseRow first = invoiced(joined);
            return Sample.changed(joined, first, 2, Sample.command());
        });
        assertThat(own.history(row.key())).hasSize(3);
    }

    @Test
    void the_connection_is_neither_ended_nor_set_nor_closed() throws SQLException {
        List<String> calls = Collections.synchronizedList(Trial.names());
        CaseRow row = Sample.opened(own, Sample.association());
        try (Connection connection = Trial.noted(source, calls).getConnection()) {
            connection.setAutoCommit(false);
            JdbcStore joined = own.joining(() -> connection);
            calls.clear();
            Steps.step(joined, row.key(), Sample.command());
            joined.history(row.key());
            assertThatThrownBy(() -> Sample.changed(joined, row, 1, Sample.command()))
                    .isInstanceOf(StaleVersionException.class);
            assertThat(calls)
                    .contains("prepareStatement")
                    .doesNotContain("commit", "rollback", "abort", "setSavepoint", "setReadOnly")
                    .noneMatch(name -> name.startsWith("setAuto") || name.startsWith("setTransaction"));
            assertThat(connection.isClosed()).isFalse();
            connection.rollback();
        }
        assertThat(own.history(row.key())).hasSize(1);
    }

    @Test
    void what_a_source_hands_out_is_closed_after_each_call() {
        CaseRow row = Sample.opened(own, Sample.association());
        List<String> calls = Collections.synchronizedList(Trial.names());
        JdbcStore joined = own.joining(Trial.noted(source, calls));
        assertThat(joined.find(row.key())).contains(row);
        assertThat(calls).filteredOn("getConnection"::equals).hasSize(1);
        assertThat(calls.get(calls.size() - 1)).isEqualTo("close");
    }

    @Test
    void outside_a_transaction_it_reads_and_does_not_write() throws SQLException {
        CaseRow row = Sample.opened(own, Sample.association());
        try (Connection connection = source.getConnection()) {
            JdbcStore joined = own.joining(() -> connection);
            assertThat(joined.find(row.key())).contains(row);
            assertThatThrownBy(() -> Sample.changed(joined, row, 1, Sample.command()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no transaction to join")
                    .hasMessageContaining("begin one");
        }
        assertThat(own.find(row.key())).contains(row);
    }

    @Test
    void a_host_without_a_connection_is_told_so() {
        JdbcStore joined = own.joining(host::current);
        assertThatThrownBy(() -> joined.now())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no transaction to join");
    }

    @ParameterizedTest
    @CsvSource({
        "40001, 40001, dev.sanad.journal.RetryableConflictException",
        "40P01, 0, dev.sanad.journal.RetryableConflictException",
        "55P03, 0, dev.sanad.journal.RetryableConflictException",
        "08006, 0, dev.sanad.journal.StoreUnavailableException",
        "22001, 0, dev.sanad.journal.StoreException"
    })
    void a_failure_is_told_by_type_after_one_try(String state, int code, Class<? extends StoreException> type)
            throws SQLException {
        CaseRow row = Sample.opened(own, Sample.association());
        List<String> tries = new ArrayList<>();
        DataSource failing = Tap.on(source, call -> {
            if (call.name().equals("executeUpdate")) {
                tries.add(call.name());
                throw Trial.failure(state, code);
            }
            return call.proceed();
        });
        try (Connection connection = failing.getConnection()) {
            connection.setAutoCommit(false);
            JdbcStore joined = own.joining(() -> connection);
            assertThatThrownBy(() -> Sample.changed(joined, row, 1, Sample.command()))
                    .isExactlyInstanceOf(type)
                    .hasMessageNotContaining(Trial.CANARY);
            connection.rollback();
        }
        assertThat(tries).hasSize(1);
    }

    @Test
    void a_refusal_leaves_the_hosts_transaction_as_it_was() throws SQLException {
        JdbcStore joined = own.joining(host::current);
        AssociationId association = Sample.association();
        host.inTransaction(() -> {
            assertThatThrownBy(() -> joined.inUnit(unit -> {
                        unit.findOpened(association, Sample.command());
                        throw new RefusedException(Refusal.of(RequestRefusal.CASE_UNKNOWN));
                    }))
                    .isInstanceOf(RefusedException.class);
            host.run("insert into " + invoices + " values (1)");
            return true;
        });
        assertThat(invoicesKept()).isOne();
    }

    @Test
    void two_hosts_that_change_one_case_do_not_both_succeed() {
        CaseRow row = Sample.opened(own, Sample.association());
        JdbcStore joined = own.joining(host::current);
        assertThatThrownBy(() -> host.inTransaction(() -> {
                    Sample.changed(own, row, 1, Sample.command());
                    return Sample.changed(joined, row, 1, Sample.command());
                }))
                .isInstanceOfAny(StaleVersionException.class, RetryableConflictException.class);
        assertThat(own.history(row.key())).hasSize(2);
    }

    /** For what differs between databases. */
    final JdbcStore own() {
        return own;
    }

    final Host host() {
        return host;
    }

    final String invoices() {
        return invoices;
    }

    private CaseRow invoiced(JdbcStore joined) {
        host.run("insert into " + invoices + " values (1)");
        return Sample.opened(joined, Sample.association());
    }

    final int invoicesKept() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + invoices)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
