package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class H2SchemaTest extends SchemaTest {

    @Override
    DataSource source() {
        return Database.h2Memory();
    }

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }

    @Test
    void a_file_that_would_lose_commits_is_refused() throws SQLException {
        Path file = Database.newFile();
        assertRefused("jdbc:h2:" + file, "WRITE_DELAY=0");
        assertRefused("jdbc:h2:" + file + ";WRITE_DELAY=100", "WRITE_DELAY=0");
        try (Connection safe = Database.h2("jdbc:h2:" + file + ";WRITE_DELAY=0").getConnection()) {
            assertThatCode(() -> Database.newStore(once(safe))).doesNotThrowAnyException();
        }
    }

    @Test
    void a_file_that_was_once_safe_and_is_opened_without_it_is_refused() throws SQLException {
        Path file = Database.newFile();
        Database.h2("jdbc:h2:" + file + ";WRITE_DELAY=0").getConnection().close();
        assertRefused("jdbc:h2:" + file, "WRITE_DELAY=0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {";IGNORECASE=TRUE", ";INIT=SET COLLATION ENGLISH STRENGTH PRIMARY", ";INIT=SET COLLATION ARABIC"
            })
    void a_collation_that_takes_different_ids_for_one_is_refused(String setting) {
        assertRefused("jdbc:h2:mem:" + System.nanoTime() + setting, "different ids");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                ";DATABASE_TO_UPPER=FALSE",
                ";WRITE_DELAY=500"
            })
    void the_modes_in_which_hosts_test_are_served(String setting) {
        DataSource source = Database.h2("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1" + setting);
        assertThatCode(() -> Database.newStore(source)).doesNotThrowAnyException();
    }

    @Test
    void another_database_is_refused_by_name() {
        assertThatThrownBy(() -> Dialect.of("Oracle"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("H2")
                .hasMessageContaining("POSTGRESQL");
    }

    private static void assertRefused(String url, String told) {
        assertThatThrownBy(() -> {
                    try (Connection open = Database.h2(url).getConnection()) {
                        Schema.in(once(open), Tables.standard()).migrate();
                        JdbcStore.open(once(open), Tables.standard());
                    }
                })
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(told);
    }

    /** Keeps the database from being opened and closed with each connection. */
    private static DataSource once(Connection connection) {
        return Tap.on(Database.h2("jdbc:h2:mem:"), call -> switch (call.name()) {
            case "getConnection" -> connection;
            case "close" -> call.target() == connection ? true : call.proceed();
            default -> call.proceed();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2.2.224, false",
        "2.4.240, false",
        "2.5.0, true",
        "2.5.99, true",
        "2.5.252, true",
        "2.5.253, false",
        "2.5.300, false",
        "2.6.1, false",
        "12.5.1, false"
    })
    void a_release_that_forgets_commits_is_known(String version, boolean forgetful) {
        assertThat(H2Settings.forgetful(version)).isEqualTo(forgetful);
    }
}
