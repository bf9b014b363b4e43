package dev.sanad.jdbc;

import java.sql.SQLException;

/**
 * What the database said, without its words: drivers put values of rows into their messages. It is the cause of the
 * {@linkplain dev.sanad.journal.StoreException exceptions} of the store and carries the stack of the driver's exception.
 */
public final class SqlFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sqlState;
    private final int vendorCode;

    private SqlFailure(Phase phase, String sqlState, int vendorCode) {
        super("SQLState " + sqlState + ", vendor code " + vendorCode + ", " + phase.words(), null, false, true);
        this.sqlState = sqlState;
        this.vendorCode = vendorCode;
    }

    static SqlFailure of(Phase phase, Exception exception) {
        SqlFailure failure = exception instanceof SQLException sql
                ? new SqlFailure(phase, state(sql), sql.getErrorCode())
                : unsaid(phase);
        failure.setStackTrace(exception.getStackTrace());
        return failure;
    }

    static SqlFailure unsaid(Phase phase) {
        return new SqlFailure(phase, "none", 0);
    }

    /** The state, fit for a message: a driver is free to put anything there. */
    static String state(SQLException exception) {
        String state = exception.getSQLState();
        return state != null && state.matches("[0-9A-Za-z]{5}") ? state : "none";
    }

    /** Five letters and digits, or {@code none}. */
    public String sqlState() {
        return sqlState;
    }

    /** The code of the database's own; 0 where it has none. */
    public int vendorCode() {
        return vendorCode;
    }
}
