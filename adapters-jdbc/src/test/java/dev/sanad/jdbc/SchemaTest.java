package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Sample;
import dev.sanad.journal.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables are made when told to, checked when opened, and never changed unasked. */
abstract class SchemaTest {
    private final Tables tables = Database.newTables();
    private DataSource source;

    abstract DataSource source();

    abstract Dialect dialect();

    /** After every how manieth statement a migration is interrupted; {@code -Psoak} does it after each. */
    int stride() {
        return 1;
    }

    @BeforeEach
    void connect() {
        source = source();
    }

    @Test
    void a_store_without_tables_is_refused_and_makes_none() {
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> JdbcStore.open(source, tables))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("missing")
                    .hasMessageContaining("Schema.migrate");
        }
    }

    @Test
    void migrated_tables_are_valid_and_migrating_again_changes_nothing() {
        Schema schema = Schema.in(source, tables);
        schema.migrate();
        CaseRow row = Sample.opened(JdbcStore.open(source, tables), Sample.association());
        schema.migrate();
        schema.validate();
        assertThat(JdbcStore.open(source, tables).find(row.key())).contains(row);
    }

    @Test
    void tables_of_a_newer_version_are_refused_by_store_and_migration() throws SQLException {
        Schema.in(source, tables).migrate();
        int newer = Migration.NEWEST + 1;
        run("insert into {schema_version} (version, applied_at) values (" + newer + ", current_timestamp)");
        assertThatThrownBy(() -> JdbcStore.open(source, tables))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("version " + newer)
                .hasMessageContaining("update the library");
        assertThatThrownBy(() -> Schema.in(source, tables).migrate()).isInstanceOf(SchemaException.class);
    }

    @Test
    void a_table_that_lacks_a_column_is_refused() throws SQLException {
        Schema.in(source, tables).migrate();
        run("alter table {journal} drop column event_version");
        assertThatThrownBy(() -> JdbcStore.open(source, tables))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("lacks a column");
    }

    @Test
    void a_migration_that_was_interrupted_at_a_statement_is_refused_and_then_finished() {
        int statements = Migration.ALL.stream()
                .mapToInt(step -> step.statements(dialect(), tables).size())
                .sum();
        for (int done = 0; done < statements; done += Boolean.getBoolean("sanad.sweep.full") ? 1 : stride()) {
            Tables mine = Database.newTables();
            int[] left = {done};
            DataSource dying = Tap.on(source, call -> {
                if (call.name().equals("execute") && left[0]-- <= 0) {
                    throw Trial.failure("57014", 0);
                }
                return call.proceed();
            });
            assertThatThrownBy(() -> Schema.in(dying, mine).migrate()).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> JdbcStore.open(source, mine)).isInstanceOf(SchemaException.class);
            Schema.in(source, mine).migrate();
            assertThatCode(() -> Sample.opened(JdbcStore.open(source, mine), Sample.association()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void hosts_that_migrate_at_once_all_find_it_done() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 3; round++) {
                Tables mine = Database.newTables();
                List<Callable<JdbcStore>> hosts = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    hosts.add(() -> {
                        Schema.in(source, mine).migrate();
                        return JdbcStore.open(source, mine);
                    });
                }
                for (Future<JdbcStore> host : threads.invokeAll(hosts, 60, TimeUnit.SECONDS)) {
                    Sample.opened(host.get(), Sample.association());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_printed_script_makes_the_same_tables() throws SQLException {
        for (String statement : Schema.ddl(dialect(), tables).split(";")) {
            if (!statement.isBlank()) {
                run(statement);
            }
        }
        CaseRow row = Sample.opened(JdbcStore.open(source, tables), Sample.association());
        assertThat(JdbcStore.open(source, tables).history(row.key())).hasSize(1);
    }

    @Test
    void two_prefixes_and_a_schema_are_three_stores() throws SQLException {
        String schema = Database.newTables().prefix() + "x";
        run("create schema " + schema);
        Tables other = Database.newTables();
        List<Tables> all = List.of(
                tables, other, new Tables(Optional.of(schema), other.prefix()), new Tables(Optional.of(schema), ""));
        List<CaseRow> rows = new ArrayList<>();
        for (Tables one : all) {
            assertThatThrownBy(() -> JdbcStore.open(source, one)).isInstanceOf(SchemaException.class);
            Schema.in(source, one).migrate();
            rows.add(Sample.opened(JdbcStore.open(source, one), Sample.association()));
        }
        for (Tables one : all) {
            JdbcStore store = JdbcStore.open(source, one);
            assertThat(rows)
                    .filteredOn(row -> store.find(row.key()).isPresent())
                    .hasSize(1);
        }
    }

    @Test
    void a_schema_that_does_not_exist_is_missing_tables_to_the_store() {
        Tables nowhere = new Tables(Optional.of("no_such_schema"), "sanad_");
        assertThatThrownBy(() -> JdbcStore.open(source, nowhere)).isInstanceOf(SchemaException.class);
        assertThatThrownBy(() -> Schema.in(source, nowhere).migrate()).isInstanceOf(StoreException.class);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(tables.in(sql));
        }
    }
}
