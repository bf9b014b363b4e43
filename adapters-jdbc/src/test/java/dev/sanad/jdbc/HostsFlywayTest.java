package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sanad.journal.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host with migrations of its own, under Flyway's standard settings. */
class HostsFlywayTest {
    @TempDir
    private Path scripts;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void the_tables_come_into_a_schema_that_the_host_migrates_and_disturb_nothing(Dialect dialect) throws Exception {
        DataSource source = source(dialect);
        script("V1__host.sql", "create table partner (id integer primary key)");
        assertThat(flyway(source).migrate().migrationsExecuted).isOne();
        Schema.in(source, Tables.standard()).migrate();
        script("V2__host.sql", "create table invoice (id integer primary key)");
        Flyway again = flyway(source);
        assertThat(again.migrate().migrationsExecuted).isOne();
        assertThatCode(again::validate).doesNotThrowAnyException();
        assertServed(source, Tables.standard());
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void the_plain_file_is_a_migration_of_the_hosts_own(Dialect dialect) throws Exception {
        DataSource source = source(dialect);
        script("V1__host.sql", "create table partner (id integer primary key)");
        script("V2__sanad.sql", DdlFile.kept(dialect));
        assertThat(flyway(source).migrate().migrationsExecuted).isEqualTo(2);
        assertServed(source, Tables.standard());
        Schema.in(source, Tables.standard()).migrate();
        assertThat(flyway(source).migrate().migrationsExecuted).isZero();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void in_a_schema_of_their_own_the_tables_may_come_first(Dialect dialect) throws Exception {
        DataSource source = source(dialect);
        Tables tables = new Tables(Optional.of("aid"), "");
        Schema.in(source, tables).migrate();
        script("V1__host.sql", "create table partner (id integer primary key)");
        assertThat(flyway(source).migrate().migrationsExecuted).isOne();
        assertServed(source, tables);
    }

    private static void assertServed(DataSource source, Tables tables) {
        JdbcStore store = JdbcStore.open(source, tables);
        assertThatCode(() -> Sample.opened(store, Sample.association())).doesNotThrowAnyException();
    }

    private static DataSource source(Dialect dialect) throws SQLException {
        return dialect == Dialect.H2 ? new H2PlacesTest().source() : new PostgresPlacesTest().source();
    }

    private void script(String name, String text) throws IOException {
        Files.writeString(scripts.resolve(name), text);
    }

    private Flyway flyway(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + scripts)
                .load();
    }
}
