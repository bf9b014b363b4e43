package dev.sanad.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Where the connection of the caller's transaction comes from, and how it is given back. */
interface HostConnections {

    Connection take() throws SQLException;

    void giveBack(Connection connection) throws SQLException;

    /** What the source hands out is closed after each use, which in a transaction of the framework closes nothing. */
    static HostConnections of(DataSource source) {
        return new HostConnections() {
            @Override
            public Connection take() throws SQLException {
                return source.getConnection();
            }

            @Override
            public void giveBack(Connection connection) throws SQLException {
                connection.close();
            }
        };
    }

    /** What the host holds stays open. */
    static HostConnections of(Supplier<Connection> held) {
        return new HostConnections() {
            @Override
            public Connection take() {
                return held.get();
            }

            @Override
            public void giveBack(Connection connection) {
                // The host's, to the end.
            }
        };
    }
}
