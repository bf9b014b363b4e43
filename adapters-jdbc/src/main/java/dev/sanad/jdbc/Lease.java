package dev.sanad.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import javax.sql.DataSource;

/** A connection of the host's for one transaction, given back as it was found, or thrown away where that cannot be said. */
final class Lease implements AutoCloseable {
    private final Connection connection;
    private boolean found = true;
    private int isolation = Connection.TRANSACTION_READ_COMMITTED;
    private boolean doubtful;

    private Lease(Connection connection) {
        this.connection = connection;
    }

    /** A connection in a transaction of READ COMMITTED. */
    static Lease take(DataSource source) {
        Lease lease = new Lease(connect(source));
        try {
            lease.begin();
            return lease;
        } catch (SQLException | RuntimeException e) {
            lease.doubtful = true;
            lease.close();
            throw new Signal(Fault.at(Phase.WORK, e));
        }
    }

    Session session(Runnable beforeWriting) {
        return new Session(connection, beforeWriting);
    }

    Dialect dialect() {
        try {
            return Dialect.of(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new Signal(Fault.at(Phase.WORK, e));
        }
    }

    /** Returns when the database has said that the transaction is kept. */
    void commit(Dialect dialect) {
        try {
            connection.clearWarnings();
        } catch (SQLException e) {
            rollback();
            throw new Signal(Fault.at(Phase.WORK, e));
        }
        try {
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            rollback();
            doubtful = true;
            throw new Signal(Fault.at(Phase.COMMIT, e));
        }
        confirm(dialect);
    }

    /** Undoes the transaction, or leaves a connection that does not answer to be thrown away. */
    void rollback() {
        attempt(connection::rollback);
    }

    @Override
    public void close() {
        try {
            restore();
        } catch (SQLException | RuntimeException e) {
            doubtful = true;
        }
        if (doubtful) {
            attempt(() -> connection.abort(Runnable::run));
        }
        attempt(connection::close);
    }

    private interface Step {
        void take() throws SQLException;
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (SQLException | RuntimeException e) {
            doubtful = true;
        }
    }

    private static Connection connect(DataSource source) {
        try {
            Connection connection = source.getConnection();
            if (connection == null) {
                throw new SchemaException("the data source handed out no connection: check how it is set up");
            }
            return connection;
        } catch (SQLException e) {
            throw new Signal(Fault.at(Phase.CONNECT, e));
        }
    }

    private void begin() throws SQLException {
        found = connection.getAutoCommit();
        isolation = connection.getTransactionIsolation();
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        if (found) {
            connection.setAutoCommit(false);
        }
    }

    private void confirm(Dialect dialect) {
        try {
            for (SQLWarning warning = connection.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                if (Faults.unconfirmed(dialect, warning)) {
                    throw new Signal(new Fault(Kind.UNCONFIRMED, SqlFailure.of(Phase.COMMITTED, warning)));
                }
            }
        } catch (SQLException e) {
            doubtful = true;
        }
    }

    private void restore() throws SQLException {
        if (doubtful) {
            return;
        }
        if (found) {
            connection.setAutoCommit(true);
        }
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(isolation);
        }
    }
}
