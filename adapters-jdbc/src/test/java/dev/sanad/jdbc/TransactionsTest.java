package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.OutcomeUnknownException;
import dev.sanad.journal.RetryableConflictException;
import dev.sanad.journal.Sample;
import dev.sanad.journal.Steps;
import dev.sanad.journal.StoreException;
import dev.sanad.journal.StoreUnavailableException;
import dev.sanad.kernel.CommandId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a unit when the database fails it. */
class TransactionsTest {
    private final DataSource source = Database.h2Memory();
    private final Tables tables = tables(source);
    private final JdbcStore store = JdbcStore.open(source, tables);
    private final CaseRow row = Sample.opened(store, Sample.association());
    private final CommandId command = Sample.command();
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void a_port_that_asks_the_store_within_a_unit_shares_its_connection_and_sees_what_it_wrote() {
        List<String> taken = new ArrayList<>();
        JdbcStore counted = over(tapped -> Tap.on(tapped, made -> {
            if (made.name().equals("getConnection")) {
                taken.add(made.name());
            }
            return made.proceed();
        }));
        taken.clear();

        CaseRow later = Sample.later(row, 1);
        Optional<CaseRow> seen = counted.inUnit(unit -> {
            unit.change(row, later, Sample.entries(1, 1, command));
            return counted.find(row.key());
        });

        assertThat(taken).hasSize(1);
        assertThat(seen).contains(later);
        assertThat(store.find(row.key())).contains(later);
        assertThat(counted.find(row.key())).contains(later);
        assertThat(taken).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "executeUpdate, 40001, 40001, 7, 5",
        "executeBatch, 40P01, 0, 7, 5",
        "commit, 40001, 1213, 7, 5",
        "executeUpdate, HYT00, 50200, 2, 5",
        "executeQuery, 08006, 0, 8, 50",
        "getConnection, 08001, 0, 8, 50",
        "setAutoCommit, 57P01, 0, 8, 50"
    })
    void a_unit_that_may_succeed_later_is_run_again(String call, String state, int code, int times, long firstPause) {
        JdbcStore troubled = over(tapped -> Trial.failing(tapped, call, times, Trial.failure(state, code)));
        Steps.one(troubled, row.key(), command);
        assertThat(store.history(row.key())).hasSize(2);
        assertThat(pauses).hasSize(times).isSorted().first().isEqualTo(Duration.ofMillis(firstPause));
    }

    @ParameterizedTest
    @CsvSource({
        "executeUpdate, 40001, 40001, 8, dev.sanad.journal.RetryableConflictException",
        "executeUpdate, HYT00, 50200, 3, dev.sanad.journal.RetryableConflictException",
        "executeQuery, 08006, 0, 9, dev.sanad.journal.StoreUnavailableException",
        "getConnection, 08001, 0, 9, dev.sanad.journal.StoreUnavailableException",
        "executeUpdate, 53100, 0, 1, dev.sanad.journal.StoreUnavailableException",
        "executeUpdate, 57014, 0, 1, dev.sanad.journal.StoreException",
        "executeUpdate, 22001, 0, 1, dev.sanad.journal.StoreException",
        "commit, 08006, 0, 9, dev.sanad.journal.OutcomeUnknownException"
    })
    void tries_are_bounded_and_the_end_is_told_by_type(
            String call, String state, int code, int tries, Class<? extends StoreException> type) {
        List<String> failed = new ArrayList<>();
        JdbcStore troubled = over(tapped -> Tap.on(tapped, made -> {
            if (made.name().equals(call)) {
                failed.add(call);
                throw Trial.failure(state, code);
            }
            return made.proceed();
        }));
        assertThatThrownBy(() -> troubled.inUnit(unit -> {
                    unit.find(row.key(), command);
                    unit.change(row, Sample.later(row, 1), Sample.entries(1, 1, command));
                    return 0;
                }))
                .isExactlyInstanceOf(type)
                .hasMessageNotContaining(Trial.CANARY)
                .cause()
                .isInstanceOfSatisfying(SqlFailure.class, failure -> {
                    assertThat(failure.sqlState()).isEqualTo(state);
                    assertThat(failure.vendorCode()).isEqualTo(code);
                })
                .hasMessageNotContaining(Trial.CANARY)
                .hasNoCause();
        assertThat(failed).hasSize(tries);
        assertThat(store.find(row.key())).contains(row);
    }

    @Test
    void a_commit_whose_reply_was_lost_is_found_by_its_command_and_done_once() {
        JdbcStore troubled = over(tapped -> Trial.losingTheReply(tapped, 1, Trial.failure("08006", 0)));
        assertThatCode(() -> Steps.one(troubled, row.key(), command)).doesNotThrowAnyException();
        assertThat(store.history(row.key())).hasSize(2);
    }

    @Test
    void a_unit_too_late_because_its_own_lost_commit_was_first_looks_again() {
        // The lost commit becomes visible only between the second try's look and its write.
        boolean[] lost = {false};
        JdbcStore troubled = over(tapped -> Tap.on(tapped, call -> {
            if (call.name().equals("commit") && !lost[0]) {
                ((Connection) call.target()).rollback();
                lost[0] = true;
                throw Trial.failure("08006", 0);
            }
            if (call.name().equals("executeUpdate")
                    && lost[0]
                    && store.history(row.key()).size() == 1) {
                Steps.one(store, row.key(), command);
            }
            return call.proceed();
        }));
        assertThatCode(() -> troubled.inUnit(unit -> {
                    if (unit.find(row.key(), command).orElseThrow().done().isEmpty()) {
                        unit.change(row, Sample.later(row, 1), Sample.entries(1, 1, command));
                    }
                    return 0;
                }))
                .doesNotThrowAnyException();
        assertThat(store.history(row.key())).hasSize(2);
    }

    @Test
    void after_a_lost_commit_no_other_failure_passes_for_an_answer() {
        boolean[] lost = {false};
        JdbcStore troubled = over(tapped -> Tap.on(tapped, call -> {
            if (lost[0] && call.name().equals("executeQuery")) {
                throw Trial.failure("42501", 0);
            }
            if (call.name().equals("commit")) {
                lost[0] = true;
                throw Trial.failure("08006", 0);
            }
            return call.proceed();
        }));
        assertThatThrownBy(() -> Steps.one(troubled, row.key(), command)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_unit_that_only_reads_is_never_of_unknown_outcome() {
        JdbcStore troubled = over(tapped -> Trial.failing(tapped, "commit", 99, Trial.failure("08006", 0)));
        assertThat(troubled.find(row.key())).contains(row);
    }

    @Test
    void work_that_swallows_a_failure_of_the_database_is_run_again_all_the_same() {
        JdbcStore troubled = over(tapped -> Trial.failing(tapped, "executeQuery", 1, Trial.failure("08006", 0)));
        List<String> runs = new ArrayList<>();
        String answer = troubled.inUnit(unit -> {
            runs.add("run");
            try {
                return unit.find(row.key(), command).map(found -> "found").orElse("absent");
            } catch (StoreException e) {
                return "swallowed";
            }
        });
        assertThat(answer).isEqualTo("found");
        assertThat(runs).hasSize(2);
    }

    @Test
    void a_connection_that_cannot_roll_back_is_thrown_away() {
        List<String> calls = Trial.names();
        JdbcStore troubled = over(tapped -> Tap.on(tapped, call -> {
            calls.add(call.name());
            if (call.name().equals("rollback")) {
                throw Trial.failure("08006", 0);
            }
            return call.proceed();
        }));
        calls.clear();
        assertThatThrownBy(() -> troubled.inUnit(unit -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
        assertThat(calls).contains("abort", "close");
    }

    @Test
    void a_commit_that_a_standby_did_not_confirm_is_told() throws SQLException {
        SQLWarning warning = new SQLWarning(Trial.CANARY, "01000");
        DataSource warned = Tap.on(source, call -> call.name().equals("getWarnings") ? warning : call.proceed());
        Transactions transactions = new OwnTransactions(warned, Dialect.POSTGRESQL, Trial.patience());
        assertThatThrownBy(() -> transactions.run(session -> session.update("create table w (a integer)")))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageNotContaining(Trial.CANARY);
    }

    @Test
    void a_unit_is_not_begun_again_when_its_time_is_over_whatever_tries_are_left() {
        // Each try takes six seconds, as where a pool waits for its connections.
        long[] seconds = {0};
        List<String> taken = new ArrayList<>();
        DataSource slow = Tap.on(source, call -> {
            if (call.name().equals("getConnection")) {
                taken.add(call.name());
                seconds[0] += 6;
                throw Trial.failure("08001", 0);
            }
            return call.proceed();
        });
        Patience patience = new Patience(
                Trial.patience().tries(), Duration.ofSeconds(10), () -> 0, () -> seconds[0] * 1_000_000_000, t -> {});
        Transactions transactions = new OwnTransactions(slow, Dialect.H2, patience);
        assertThatThrownBy(() -> transactions.run(JdbcStore::now)).isInstanceOf(StoreUnavailableException.class);
        assertThat(taken).hasSize(2);

        assertThatThrownBy(() -> new OwnTransactions(slow, Dialect.H2, patience.within(Duration.ofSeconds(1)))
                        .run(JdbcStore::now))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(taken).hasSize(3);
    }

    @Test
    void an_interrupted_thread_does_not_go_on_trying() {
        JdbcStore troubled = over(tapped -> Trial.failing(tapped, "executeUpdate", 5, Trial.failure("40001", 0)));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Sample.changed(troubled, row, 1, command))
                .isInstanceOf(RetryableConflictException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_command_takes_four_statements_and_a_commit() {
        List<String> calls = Collections.synchronizedList(Trial.names());
        JdbcStore counted = over(tapped -> Trial.noted(tapped, calls));
        calls.clear();
        Steps.one(counted, row.key(), command);
        assertThat(executed(calls))
                .containsExactly("executeQuery", "executeUpdate", "executeBatch", "executeBatch", "commit");
        calls.clear();
        Steps.open(counted, row.key().association(), Sample.command());
        assertThat(executed(calls))
                .containsExactly("executeQuery", "executeUpdate", "executeBatch", "executeBatch", "commit");
        calls.clear();
        Steps.one(counted, row.key(), command);
        assertThat(executed(calls)).containsExactly("executeQuery");
    }

    @Test
    void the_connection_is_given_back_as_it_was() throws SQLException {
        try (Connection one = source.getConnection()) {
            one.setAutoCommit(true);
            one.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            DataSource always = Tap.on(source, call -> switch (call.name()) {
                case "getConnection" -> one;
                case "close" -> call.target() == one ? true : call.proceed();
                default -> call.proceed();
            });
            JdbcStore borrowed = JdbcStore.open(always, tables, Trial.patience());
            assertThat(borrowed.<Integer>inUnit(unit -> isolation(one)))
                    .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            Steps.one(borrowed, row.key(), command);
            assertThat(one.getAutoCommit()).isTrue();
            assertThat(one.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
            one.setAutoCommit(false);
            Steps.one(borrowed, row.key(), Sample.command());
            assertThat(one.getAutoCommit()).isFalse();
        }
        assertThat(store.history(row.key())).hasSize(3);
    }

    @Test
    void a_database_that_is_away_when_the_store_is_opened_is_unavailable() {
        DataSource away = Trial.failing(source, "getConnection", 99, Trial.failure("08001", 0));
        assertThatThrownBy(() -> JdbcStore.open(away, tables, Trial.patience()))
                .isInstanceOf(StoreUnavailableException.class);
    }

    /** A store whose driver is tapped, opened before the trouble starts. */
    private JdbcStore over(UnaryOperator<DataSource> trouble) {
        DataSource[] now = {source};
        DataSource switched =
                Tap.on(source, call -> call.name().equals("getConnection") ? now[0].getConnection() : call.proceed());
        JdbcStore opened = JdbcStore.open(switched, tables, Trial.noting(pauses));
        now[0] = trouble.apply(source);
        return opened;
    }

    private static List<String> executed(List<String> calls) {
        return calls.stream()
                .filter(name -> name.startsWith("execute") || name.equals("commit"))
                .toList();
    }

    private static int isolation(Connection connection) {
        try {
            return connection.getTransactionIsolation();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Tables tables(DataSource source) {
        Tables tables = Database.newTables();
        Schema.in(source, tables).migrate();
        return tables;
    }
}
