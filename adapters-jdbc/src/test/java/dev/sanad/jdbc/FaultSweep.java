package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.OutcomeUnknownException;
import dev.sanad.journal.Sample;
import dev.sanad.journal.Steps;
import dev.sanad.journal.StoreException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Fails every JDBC call of a command in turn, in every way, and looks with another connection at what is left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FaultSweep {
    private static final int MOST_CALLS = 500;
    private static final List<String> EVERY_STATE = List.of("08006", "57014", "40001", "22000");
    private static final boolean FULL = Boolean.getBoolean("sanad.sweep.full");
    // A lost connection is the one fault that also hides what came of a commit; the others wait for -Psoak.
    private static final List<String> STATES = FULL ? EVERY_STATE : EVERY_STATE.subList(0, 1);

    private final Tables tables = Database.newTables();
    private DataSource source;
    private DataSource now;
    private JdbcStore plain;
    private JdbcStore troubled;

    abstract DataSource source();

    /** Every how manieth call fails; {@code -Psoak} has all of them fail on every database. */
    int stride() {
        return 1;
    }

    @BeforeAll
    void open() {
        source = source();
        Schema.in(source, tables).migrate();
        plain = JdbcStore.open(source, tables);
        now = source;
        DataSource switched =
                Tap.on(source, call -> call.name().equals("getConnection") ? now.getConnection() : call.proceed());
        troubled = JdbcStore.open(switched, tables, Trial.patience());
    }

    @Test
    void a_case_is_opened_whole_and_once_whatever_call_fails() {
        sweep("open", () -> {
            AssociationId association = Sample.association();
            CommandId command = Sample.command();
            return new Command((store, ignored) -> Steps.opening(store, association, command), association, command, 0);
        });
    }

    @Test
    void a_case_is_changed_whole_and_once_whatever_call_fails() {
        sweep("change", () -> {
            CaseRow row = Sample.opened(plain, Sample.association());
            CommandId command = Sample.command();
            return new Command(
                    (store, key) -> Steps.step(store, row.key(), command),
                    row.key().association(),
                    command,
                    1);
        });
    }

    /** Something to do to a store, and how many entries the association had before. */
    private record Command(
            BiFunction<JdbcStore, CommandId, Object> what, AssociationId association, CommandId id, int before) {}

    private interface Scene {
        Command set();
    }

    private void sweep(String name, Scene scene) {
        int points = 0;
        for (String state : STATES) {
            for (Saboteur.When when : Saboteur.When.values()) {
                boolean liesAboutCommit = when == Saboteur.When.AFTER && state.equals("40001");
                for (boolean once : FULL ? new boolean[] {true, false} : new boolean[] {true}) {
                    points += liesAboutCommit ? 0 : sweep(scene, state, when, once);
                }
            }
        }
        System.out.println(getClass().getSimpleName() + " " + name + ": " + points + " points, torn 0, doubled 0");
        assertThat(points).isGreaterThan(FULL ? 200 : 100 / stride());
    }

    private int sweep(Scene scene, String state, Saboteur.When when, boolean once) {
        int stride = FULL ? 1 : stride();
        // Before and after a call fall on different calls, so that more of them are met.
        int first = Math.min(1 + when.ordinal(), stride);
        for (int k = first; k <= MOST_CALLS; k += stride) {
            Saboteur saboteur = new Saboteur(k, when, once, state);
            Command command = scene.set();
            now = Tap.on(source, saboteur);
            strike(command, saboteur::bury, state + " " + when + " call " + k + (once ? " once" : " and on"));
            if (!saboteur.struck()) {
                return (k - first) / stride;
            }
        }
        throw new AssertionError("a command takes more than " + MOST_CALLS + " calls");
    }

    private void strike(Command command, Runnable bury, String point) {
        boolean acknowledged = false;
        boolean unknown = false;
        try {
            Object unused = command.what().apply(troubled, command.id());
            acknowledged = true;
        } catch (StoreException e) {
            unknown = e instanceof OutcomeUnknownException;
            assertThat(e).as(point).hasMessageNotContaining(Trial.CANARY);
            assertThat(e.getCause()).as(point).isInstanceOf(SqlFailure.class).hasNoCause();
        }
        bury.run();
        int after = entries(command, point) - command.before();
        if (!unknown) {
            assertThat(after).as(point).isEqualTo(acknowledged ? 1 : 0);
        }
        Object again = command.what().apply(plain, command.id());
        assertThat(entries(command, point) - command.before()).as(point).isEqualTo(1);
    }

    /** The entries of the association, which has one case at most, all of them also in the outbox. */
    private int entries(Command command, String point) {
        List<CaseKey> keys = plain.next(command.association(), 100).stream()
                .map(announcement -> announcement.key())
                .distinct()
                .toList();
        assertThat(keys).as(point).hasSizeLessThanOrEqualTo(1);
        int announced = plain.next(command.association(), 100).size();
        for (CaseKey key : keys) {
            assertThat(plain.history(key)).as(point).hasSize(announced);
            assertThat(plain.find(key).orElseThrow().version()).as(point).isEqualTo(announced);
        }
        assertThat(rows(command)).as(point).isEqualTo(keys.size());
        return announced;
    }

    private long rows(Command command) {
        Transactions transactions = new OwnTransactions(source, Dialect.H2, Trial.patience());
        String count = tables.in("select count(*) from {case_row} where association = ?");
        return transactions
                .run(session -> session.one(
                        count, row -> row.getLong(1), command.association().value()))
                .orElseThrow();
    }

    /** Fails one call, or all from it on; a lost connection is really closed. */
    private static final class Saboteur implements Tap.Listener {
        enum When {
            BEFORE,
            AFTER
        }

        private final int from;
        private final When when;
        private final boolean once;
        private final String state;
        private final List<Connection> opened = new ArrayList<>();
        private int calls;

        Saboteur(int from, When when, boolean once, String state) {
            this.from = from;
            this.when = when;
            this.once = once;
            this.state = state;
        }

        boolean struck() {
            return calls >= from;
        }

        @Override
        public Object on(Tap.Call call) throws SQLException {
            calls++;
            if (once ? calls != from : calls < from) {
                return noted(call.proceed());
            }
            if (when == When.AFTER) {
                noted(call.proceed());
            }
            lose(call.target());
            throw Trial.failure(state, 0);
        }

        /** What a server does in the end with connections whose client never came back. */
        void bury() {
            for (Connection connection : opened) {
                try {
                    lost(connection);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        private Object noted(Object answer) {
            if (answer instanceof Connection connection) {
                opened.add(connection);
            }
            return answer;
        }

        private void lose(Object target) throws SQLException {
            if (target instanceof Connection connection && state.startsWith("08")) {
                lost(connection);
            }
        }

        private static void lost(Connection connection) throws SQLException {
            if (!connection.isClosed()) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                connection.close();
            }
        }
    }
}
