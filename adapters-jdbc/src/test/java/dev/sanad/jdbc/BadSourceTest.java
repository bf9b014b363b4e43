package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Sample;
import dev.sanad.journal.StoreUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with a host's data source is said when the store is opened, and not at the first command. */
class BadSourceTest {

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_pool_that_hands_out_a_dead_connection_is_asked_for_another(Dialect dialect) throws SQLException {
        DataSource source = migrated(dialect);
        Connection dead = source.getConnection();
        dead.close();
        List<String> asked = new ArrayList<>();
        DataSource once = Tap.on(source, call -> {
            if (call.name().equals("getConnection") && asked.isEmpty()) {
                asked.add(call.name());
                return dead;
            }
            return call.proceed();
        });
        JdbcStore store = JdbcStore.open(once, Tables.standard(), Trial.patience());
        assertThat(asked).hasSize(1);
        assertThat(store.now()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_pool_that_hands_out_only_dead_connections_is_refused(Dialect dialect) throws SQLException {
        DataSource source = migrated(dialect);
        Connection dead = source.getConnection();
        dead.close();
        DataSource always = Tap.on(source, call -> call.name().equals("getConnection") ? dead : call.proceed());
        assertThatThrownBy(() -> JdbcStore.open(always, Tables.standard(), Trial.patience()))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("settings of the pool");
    }

    @Test
    void a_connection_that_may_only_read_is_refused_on_postgresql() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(migrated(Dialect.POSTGRESQL));
        config.setReadOnly(true);
        config.setMaximumPoolSize(1);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            assertReadOnly(pool);
        }
    }

    @Test
    void a_database_that_may_only_be_read_is_refused_on_h2() {
        String url = "jdbc:h2:" + Database.newFile() + ";WRITE_DELAY=0";
        Schema.in(Database.h2(url), Tables.standard()).migrate();
        assertReadOnly(Database.h2(url + ";ACCESS_MODE_DATA=r"));
    }

    @Test
    void a_user_who_may_not_write_is_refused() throws SQLException {
        DataSource source = Database.h2("jdbc:h2:mem:" + System.nanoTime());
        try (Connection open = source.getConnection()) {
            Schema.in(source, Tables.standard()).migrate();
            run(source, "create user reader password 'x'", "grant select on schema public to reader");
            DataSource reader = Tap.on(
                    source,
                    call -> call.name().equals("getConnection")
                            ? ((DataSource) call.target()).getConnection("READER", "x")
                            : call.proceed());
            assertThat(open.isClosed()).isFalse();
            assertThatThrownBy(() -> JdbcStore.open(reader, Tables.standard()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("grant select, insert, update and delete");
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_pool_without_auto_commit_at_another_level_serves_as_well(Dialect dialect) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(migrated(dialect));
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setMaximumPoolSize(1);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStore store = JdbcStore.open(pool, Tables.standard());
            CaseRow row = Sample.opened(store, Sample.association());
            Sample.changed(store, row, 1, Sample.command());
            assertThat(store.history(row.key())).hasSize(2);
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.getAutoCommit()).isFalse();
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
            }
        }
    }

    @Test
    void a_source_that_hands_out_nothing_is_refused() {
        DataSource nothing = Tap.on(Database.h2Memory(), call -> null);
        assertThatThrownBy(() -> JdbcStore.open(nothing, Tables.standard()))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("no connection");
    }

    private static void assertReadOnly(DataSource source) {
        assertThatThrownBy(() -> JdbcStore.open(source, Tables.standard(), Trial.patience()))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("may only read")
                .hasMessageContaining("read-only setting off");
    }

    private static DataSource migrated(Dialect dialect) throws SQLException {
        DataSource source = dialect == Dialect.H2 ? Database.h2Memory() : new PostgresPlacesTest().source();
        Schema.in(source, Tables.standard()).migrate();
        return source;
    }

    private static void run(DataSource source, String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
