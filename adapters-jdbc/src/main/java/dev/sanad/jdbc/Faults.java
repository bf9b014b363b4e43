package dev.sanad.jdbc;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLWarning;
import java.util.List;
import java.util.Set;

/**
 * Tells failures apart by phase, SQLState and vendor code. Rows are tried from the top; what none knows is permanent, and
 * at commit unknown.
 */
final class Faults {
    private static final Set<Phase> ANY = Set.of(Phase.values());
    private static final Set<Phase> COMMIT = Set.of(Phase.COMMIT);

    /** Failures of these states (or of states that begin so) and of these vendor codes are of this kind. */
    private record Row(Set<Phase> phases, Kind kind, Set<String> states, Set<Integer> codes) {
        boolean matches(Phase phase, String state, int code) {
            return phases.contains(phase) && (states.stream().anyMatch(state::startsWith) || codes.contains(code));
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row(ANY, Kind.GAVE_WAY, Set.of("40001", "40P01"), Set.of(90131)),
            new Row(ANY, Kind.STALE, Set.of("23505"), Set.of()),
            new Row(ANY, Kind.LOCKED, Set.of("55P03", "HYT00"), Set.of()),
            // The server says that it has rolled back.
            new Row(COMMIT, Kind.PERMANENT, Set.of("23", "25P02"), Set.of()),
            new Row(COMMIT, Kind.UNKNOWN, Set.of(""), Set.of()),
            // H2: closed object, in use, connection broken, database closed, database shut down.
            new Row(
                    ANY,
                    Kind.LOST,
                    Set.of("08", "57P01", "57P02", "57P03", "25006", "25P03", "53300"),
                    Set.of(90007, 90020, 90067, 90098, 90121)),
            // PostgreSQL: disk, memory; H2: general error (a full disk is one), input and output.
            new Row(ANY, Kind.UNABLE, Set.of("53", "58030"), Set.of(50000, 90028, 90031)),
            new Row(ANY, Kind.CANCELLED, Set.of("57014"), Set.of()));

    private Faults() {}

    static Kind kind(Phase phase, Exception exception) {
        if (!(exception instanceof SQLException sql)) {
            return phase == Phase.COMMIT ? Kind.UNKNOWN : Kind.PERMANENT;
        }
        String state = SqlFailure.state(sql);
        return ROWS.stream()
                .filter(row -> row.matches(phase, state, sql.getErrorCode()))
                .map(Row::kind)
                .findFirst()
                .orElseGet(() -> lostByType(sql) ? Kind.LOST : Kind.PERMANENT);
    }

    /** Pools have no states of their own. */
    private static boolean lostByType(SQLException exception) {
        return exception instanceof SQLTransientConnectionException
                || exception instanceof SQLNonTransientConnectionException
                || exception instanceof SQLRecoverableException;
    }

    /** PostgreSQL ends the wait for its standby with a warning when the wait is cancelled: committed here, maybe only here. */
    static boolean unconfirmed(Dialect dialect, SQLWarning warning) {
        return dialect == Dialect.POSTGRESQL && SqlFailure.state(warning).startsWith("01");
    }
}
