package dev.sanad.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A small application around the store: one connection for each thread's transaction, ended by the application alone. */
final class Host {
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final DataSource source;

    Host(DataSource source) {
        this.source = source;
    }

    /** To be joined; null where the thread is in no transaction. */
    Connection current() {
        return current.get();
    }

    /** Commits what the work did, or rolls it back when it throws. A thread that is in one already goes on in it. */
    <T> T inTransaction(Supplier<T> work) {
        return current.get() == null ? inNew(work) : work.get();
    }

    void run(String sql) {
        try (Statement statement = current().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inNew(Supplier<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            current.set(connection);
            return ended(connection, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            current.remove();
        }
    }

    private static <T> T ended(Connection connection, Supplier<T> work) throws SQLException {
        boolean done = false;
        try {
            T answer = work.get();
            connection.commit();
            done = true;
            return answer;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }
}
