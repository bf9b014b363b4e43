package dev.sanad.jdbc;

import dev.sanad.journal.StaleVersionException;
import dev.sanad.journal.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs statements on a connection. The first that fails spoils it, whatever the caller makes of the exception. */
final class Session {
    private final Connection connection;
    private final Runnable beforeWriting;
    private Optional<Fault> fault = Optional.empty();

    Session(Connection connection, Runnable beforeWriting) {
        this.connection = connection;
        this.beforeWriting = beforeWriting;
    }

    /** Makes a value of the row at hand. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Task<T> {
        T run() throws SQLException;
    }

    <T> List<T> list(String sql, Reading<T> reading, Object... parameters) {
        return guarded(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Parameters.set(statement, parameters);
                return read(statement, reading);
            }
        });
    }

    <T> Optional<T> one(String sql, Reading<T> reading, Object... parameters) {
        return list(sql, reading, parameters).stream().findFirst();
    }

    int update(String sql, Object... parameters) {
        beforeWriting.run();
        return guarded(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Parameters.set(statement, parameters);
                return statement.executeUpdate();
            }
        });
    }

    /** One batch. */
    void updateAll(String sql, List<Object[]> rows) {
        beforeWriting.run();
        guarded(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] row : rows) {
                    Parameters.set(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** A statement of the schema. */
    void define(String sql) {
        beforeWriting.run();
        guarded(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Spoils the session because another unit was first. */
    StaleVersionException stale() {
        fault = Optional.of(Fault.stale());
        return new StaleVersionException("the case has changed since it was read, or exists already");
    }

    Optional<Fault> fault() {
        return fault;
    }

    private <T> T guarded(Task<T> task) {
        fault.ifPresent(before -> {
            throw new Signal(before);
        });
        try {
            return task.run();
        } catch (SQLException e) {
            throw spoiled(Fault.at(Phase.WORK, e));
        }
    }

    private StoreException spoiled(Fault first) {
        fault = Optional.of(first);
        return first.kind() == Kind.STALE ? stale() : new Signal(first);
    }

    private static <T> List<T> read(PreparedStatement statement, Reading<T> reading) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        }
    }
}
