package dev.sanad.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** The connection of the host's transaction for the time of one unit; nothing about it is changed, and nothing ended. */
final class Loan implements AutoCloseable {
    private final HostConnections host;
    private final Connection connection;

    private Loan(HostConnections host, Connection connection) {
        this.host = host;
        this.connection = connection;
    }

    static Loan take(HostConnections host) {
        try {
            Connection connection = host.take();
            if (connection == null) {
                throw new IllegalStateException("no transaction to join: the host handed out no connection");
            }
            return new Loan(host, connection);
        } catch (SQLException e) {
            throw new Signal(Fault.at(Phase.CONNECT, e));
        }
    }

    /** Reads in any state of the connection; writes only where a transaction of the host's will end them. */
    Session session() {
        return new Session(connection, this::mustBeInTransaction);
    }

    /** H2 alone has a level at which a command would be found done that another may still undo. */
    void mustNotSeeTheUncommitted(Dialect dialect) {
        if (dialect == Dialect.H2 && isolation() == Connection.TRANSACTION_READ_UNCOMMITTED) {
            throw new IllegalStateException("READ UNCOMMITTED cannot be joined: use READ COMMITTED");
        }
    }

    @Override
    public void close() {
        try {
            host.giveBack(connection);
        } catch (SQLException e) {
            throw new Signal(Fault.at(Phase.WORK, e));
        }
    }

    private void mustBeInTransaction() {
        if (committingByItself()) {
            throw new IllegalStateException(
                    "no transaction to join: the connection commits each statement by itself; begin one first");
        }
    }

    private boolean committingByItself() {
        try {
            return connection.getAutoCommit();
        } catch (SQLException e) {
            throw new Signal(Fault.at(Phase.WORK, e));
        }
    }

    private int isolation() {
        try {
            return connection.getTransactionIsolation();
        } catch (SQLException e) {
            throw new Signal(Fault.at(Phase.WORK, e));
        }
    }
}
