package dev.sanad.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What the catalogue of a database says of the tables in the connection's own schema: columns, keys and indexes. */
final class Shape {

    private Shape() {}

    /** One line for each column and index; the names of indexes that the database made up are left out. */
    static SortedSet<String> of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            SortedSet<String> lines = new TreeSet<>();
            for (String table : tables(connection)) {
                columns(connection, table, lines);
                indexes(connection, table, lines);
            }
            return lines;
        }
    }

    /** In the connection's own schema, in lower case. */
    static SortedSet<String> tables(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            SortedSet<String> names = new TreeSet<>();
            tables(connection).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
            return names;
        }
    }

    private static SortedSet<String> tables(Connection connection) throws SQLException {
        SortedSet<String> names = new TreeSet<>();
        DatabaseMetaData catalogue = connection.getMetaData();
        try (ResultSet rows =
                catalogue.getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static void columns(Connection connection, String table, SortedSet<String> lines) throws SQLException {
        try (ResultSet rows = connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
            while (rows.next()) {
                lines.add("%s.%s %s(%d) %s"
                        .formatted(
                                table,
                                rows.getString("COLUMN_NAME"),
                                rows.getString("TYPE_NAME"),
                                rows.getInt("COLUMN_SIZE"),
                                rows.getString("IS_NULLABLE")));
            }
        }
    }

    private static void indexes(Connection connection, String table, SortedSet<String> lines) throws SQLException {
        TreeMap<String, String> byName = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, false, true)) {
            while (rows.next()) {
                String unique = rows.getBoolean("NON_UNIQUE") ? " index" : " unique";
                byName.merge(
                        rows.getString("INDEX_NAME"),
                        table + unique + " " + rows.getString("COLUMN_NAME"),
                        (before, one) -> before + " " + one.substring(one.lastIndexOf(' ') + 1));
            }
        }
        lines.addAll(byName.values());
    }
}
