package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Sample;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a host calls its tables and wherever it keeps them: migration, start-up check and statements agree on it. */
abstract class PlacesTest {
    private DataSource source;

    /** One whose connections are in an empty schema of its own, beside which there is an empty schema {@code aid}. */
    abstract DataSource source() throws SQLException;

    abstract Dialect dialect();

    @BeforeEach
    void connect() throws SQLException {
        source = source();
    }

    @ParameterizedTest
    @EnumSource(Names.class)
    void one_name_serves_migration_check_and_statements(Names names) throws SQLException {
        Tables tables = names.tables();
        assertThatThrownBy(() -> JdbcStore.open(source, tables))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("missing");
        Schema.in(source, tables).migrate();
        assertServed(tables);
        assertThat(Shape.tables(source)).isEqualTo(tables.schema().isPresent() ? Set.of() : named(tables));
    }

    @ParameterizedTest
    @EnumSource(Names.class)
    void the_printed_script_makes_what_the_migration_makes(Names names) throws SQLException {
        Tables tables = names.tables();
        run(Schema.ddl(dialect(), tables));
        assertServed(tables);
    }

    @ParameterizedTest
    @EnumSource(Names.class)
    void tables_of_one_name_are_not_taken_for_those_of_another(Names names) {
        Schema.in(source, names.tables()).migrate();
        for (Names others : Names.values()) {
            if (others != names) {
                assertThatThrownBy(() -> JdbcStore.open(source, others.tables()))
                        .isInstanceOf(SchemaException.class)
                        .hasMessageContaining("missing");
            }
        }
    }

    @Test
    void the_plain_file_is_what_is_printed() {
        assertThat(DdlFile.kept(dialect()))
                .as("run the tests with -Dsanad.ddl.write=true to write it anew")
                .isEqualTo(DdlFile.due(dialect()));
    }

    @Test
    void the_plain_file_makes_what_the_migration_makes() throws SQLException {
        run(DdlFile.kept(dialect()));
        SortedSet<String> byFile = Shape.of(source);
        DataSource another = source();
        Schema.in(another, Tables.standard()).migrate();
        assertThat(byFile)
                .hasSizeGreaterThan(30)
                .anyMatch(line -> line.contains(" unique "))
                .isEqualTo(Shape.of(another));
    }

    private void assertServed(Tables tables) {
        JdbcStore store = JdbcStore.open(source, tables);
        Host host = new Host(source);
        CaseRow row = host.inTransaction(() -> Sample.opened(store.joining(host::current), Sample.association()));
        CaseRow later = Sample.changed(store, row, 2, Sample.command());
        assertThat(store.find(row.key())).contains(later);
        assertThat(store.next(row.key().association(), 9)).hasSize(3);
    }

    private static Set<String> named(Tables tables) {
        return Tables.ALL.stream().map(name -> tables.prefix() + name).collect(Collectors.toSet());
    }

    private void run(String script) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : script.split(";")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }
}
