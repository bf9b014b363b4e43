package dev.sanad.examples.erp;

import dev.sanad.journal.RetryableConflictException;
import dev.sanad.journal.StaleVersionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The ERP's transactions: a connection for each, held for the thread that is in it. */
final class OneTransaction {
    private static final int TRIES = 3;

    private final ThreadLocal<Optional<Connection>> current = ThreadLocal.withInitial(Optional::empty);
    private final DataSource source;

    OneTransaction(DataSource source) {
        this.source = source;
    }

    /** Of the transaction that the calling thread is in; this is what Sanad joins. */
    Connection connection() {
        return current.get().orElseThrow(() -> new IllegalStateException("this thread is in no transaction"));
    }

    /** Commits when the work returns and rolls back when it throws; begins again where the database gave way to others. */
    <T> T run(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (RetryableConflictException | StaleVersionException conflict) {
                if (tries == TRIES) {
                    throw conflict;
                }
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            current.set(Optional.of(connection));
            return ended(connection, work);
        } catch (SQLException e) {
            throw new IllegalStateException("the transaction could not be ended", e);
        } finally {
            current.remove();
        }
    }

    private static <T> T ended(Connection connection, Supplier<T> work) throws SQLException {
        try {
            T answer = work.get();
            connection.commit();
            return answer;
        } catch (RuntimeException | Error e) {
            connection.rollback();
            throw e;
        }
    }
}
