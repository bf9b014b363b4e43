package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of failure that was seen on H2 and PostgreSQL, and what it is taken for. */
class FaultsTest {

    @ParameterizedTest
    @CsvSource({
        // version conflict, duplicate command
        "WORK, 23505, 0, STALE",
        "WORK, 23505, 23505, STALE",
        "COMMIT, 23505, 0, STALE",
        // serialisation, deadlock; on some databases only at commit
        "WORK, 40001, 0, GAVE_WAY",
        "WORK, 40001, 40001, GAVE_WAY",
        "WORK, 40P01, 0, GAVE_WAY",
        "WORK, 90131, 90131, GAVE_WAY",
        "COMMIT, 40001, 0, GAVE_WAY",
        // lock timeout
        "WORK, 55P03, 0, LOCKED",
        "WORK, HYT00, 50200, LOCKED",
        // wrong or unready node
        "WORK, 25006, 0, LOST",
        "CONNECT, 57P03, 0, LOST",
        "CONNECT, 08001, 0, LOST",
        "CONNECT, 53300, 0, LOST",
        "CONNECT, 90020, 90020, LOST",
        "WORK, 90067, 90067, LOST",
        // connection lost before commit
        "WORK, 08006, 0, LOST",
        "WORK, 08003, 0, LOST",
        "WORK, 57P01, 0, LOST",
        "WORK, 25P03, 0, LOST",
        "WORK, 90098, 90098, LOST",
        "WORK, 90121, 90121, LOST",
        "WORK, 90007, 90007, LOST",
        // outcome unknown: whatever else goes wrong during commit
        "COMMIT, 08006, 0, UNKNOWN",
        "COMMIT, 08007, 0, UNKNOWN",
        "COMMIT, 57P01, 0, UNKNOWN",
        "COMMIT, 57014, 0, UNKNOWN",
        "COMMIT, 40003, 0, UNKNOWN",
        "COMMIT, 90067, 90067, UNKNOWN",
        "COMMIT, 90098, 90098, UNKNOWN",
        "COMMIT, HY000, 50000, UNKNOWN",
        "COMMIT, XX000, 0, UNKNOWN",
        "COMMIT, '', 0, UNKNOWN",
        // the server says that it has rolled back
        "COMMIT, 23503, 0, PERMANENT",
        "COMMIT, 25P02, 0, PERMANENT",
        // cannot write
        "WORK, 53100, 0, UNABLE",
        "WORK, HY000, 50000, UNABLE",
        "WORK, 90028, 90028, UNABLE",
        // timeout, cancel
        "WORK, 57014, 0, CANCELLED",
        "WORK, 57014, 57014, CANCELLED",
        // a bug of ours, and what fails for good
        "WORK, 25P02, 0, PERMANENT",
        "WORK, 22001, 22001, PERMANENT",
        "WORK, 23502, 0, PERMANENT",
        "WORK, 42501, 0, PERMANENT",
        "CONNECT, 28P01, 0, PERMANENT",
        "WORK, HY000, 1, PERMANENT",
        "WORK, '', 0, PERMANENT"
    })
    void a_failure_is_told_by_phase_state_and_code(Phase phase, String state, int code, Kind kind) {
        assertThat(Faults.kind(phase, new SQLException("", state, code))).isEqualTo(kind);
    }

    @Test
    void a_pool_that_gives_no_connection_is_a_lost_one() {
        assertThat(Faults.kind(Phase.CONNECT, new SQLTransientConnectionException("timed out")))
                .isEqualTo(Kind.LOST);
    }

    @Test
    void a_driver_that_throws_what_it_must_not_leaves_a_commit_unknown() {
        assertThat(Faults.kind(Phase.COMMIT, new IllegalStateException())).isEqualTo(Kind.UNKNOWN);
        assertThat(Faults.kind(Phase.WORK, new IllegalStateException())).isEqualTo(Kind.PERMANENT);
    }

    @Test
    void a_warning_of_postgresql_after_commit_leaves_it_unconfirmed() {
        SQLWarning warning = new SQLWarning("canceling wait for synchronous replication", "01000");
        assertThat(Faults.unconfirmed(Dialect.POSTGRESQL, warning)).isTrue();
        assertThat(Faults.unconfirmed(Dialect.H2, warning)).isFalse();
    }

    @Test
    void what_is_kept_of_a_failure_holds_none_of_the_drivers_words() {
        SqlFailure failure =
                SqlFailure.of(Phase.WORK, new SQLException(Trial.CANARY, "23505", 7, new Exception(Trial.CANARY)));
        assertThat(failure).hasNoCause().hasMessage("SQLState 23505, vendor code 7, before commit");
        assertThat(SqlFailure.of(Phase.WORK, new SQLException("", Trial.CANARY)).sqlState())
                .isEqualTo("none");
    }
}
