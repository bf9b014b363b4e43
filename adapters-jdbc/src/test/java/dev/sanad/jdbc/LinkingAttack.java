package dev.sanad.jdbc;

import dev.sanad.kernel.CaseId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Somebody who has a dump of the whole database and the access log guesses which session left which report: he lays the
 * sessions of a day, in the order of the log, beside its reports, in the order of any column of any table, and of what the
 * database itself knows of the age and the place of a row.
 */
final class LinkingAttack {
    private final DataSource source;
    private final Tables tables;

    LinkingAttack(DataSource source, Tables tables) {
        this.source = source;
        this.tables = tables;
    }

    /** How many sessions each way of guessing gets right, by its name. */
    Map<String, Integer> hits(List<List<CaseId>> days) {
        Map<String, Integer> hits = new TreeMap<>();
        for (String table : Tables.ALL) {
            orders(table).forEach((name, order) -> {
                hits.put(table + " by " + name, right(order, days));
                Collections.reverse(order);
                hits.put(table + " by " + name + ", last first", right(order, days));
            });
        }
        return hits;
    }

    /** Everything that stands in any row. */
    String dump() {
        StringBuilder dump = new StringBuilder();
        Tables.ALL.forEach(table -> dump.append(rows(table)));
        return dump.toString();
    }

    private static int right(List<String> order, List<List<CaseId>> days) {
        int right = 0;
        for (List<CaseId> sessions : days) {
            Set<String> ofDay = new LinkedHashSet<>();
            sessions.forEach(id -> ofDay.add(id.toString()));
            List<String> guess = new ArrayList<>(new LinkedHashSet<>(order));
            guess.retainAll(ofDay);
            for (int i = 0; i < guess.size(); i++) {
                right += guess.get(i).equals(sessions.get(i).toString()) ? 1 : 0;
            }
        }
        return right;
    }

    /** The cases named in a table, in the order of each of its columns. */
    private Map<String, List<String>> orders(String table) {
        List<Map<String, Comparable<Object>>> rows = rows(table);
        Map<String, List<String>> orders = new LinkedHashMap<>();
        if (rows.isEmpty() || !rows.get(0).containsKey("case_id")) {
            return orders;
        }
        for (String column : rows.get(0).keySet()) {
            List<Map<String, Comparable<Object>>> sorted = new ArrayList<>(rows);
            sorted.removeIf(row -> !row.containsKey(column));
            sorted.sort(Comparator.comparing(row -> Objects.requireNonNull(row.get(column))));
            List<String> cases = new ArrayList<>();
            sorted.forEach(row -> cases.add(String.valueOf(row.get("case_id"))));
            orders.put(column, cases);
        }
        return orders;
    }

    private List<Map<String, Comparable<Object>>> rows(String table) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        tables.in("select t.*, " + hidden(connection) + " from {" + table + "} t order by place"))) {
            List<Map<String, Comparable<Object>>> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the row lies, and which transaction wrote it. */
    private static String hidden(Connection connection) throws SQLException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        return h2 ? "t._rowid_ as place" : "t.ctid as place, t.xmin::text::bigint as age";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Comparable<Object>> row(ResultSet result) throws SQLException {
        Map<String, Comparable<Object>> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            Object value = result.getObject(i);
            String name = result.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (value != null) {
                row.put(name, (Comparable<Object>) comparable(name.equals("place") ? result.getRow() : value));
            }
        }
        return row;
    }

    private static Object comparable(Object value) {
        return value instanceof Comparable<?> ? value : value.toString();
    }
}
