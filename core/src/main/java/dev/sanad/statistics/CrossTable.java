package dev.sanad.statistics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts of groups in rows and columns, and which totals are published beside them. The total of all follows from
 * either; a plain list of groups with its total is one row with row totals.
 *
 * @param counts row by row, none negative, all rows equally long; 2^40 together at most
 */
public record CrossTable(List<List<Long>> counts, Totals totals) {
    /** Sums of what hiding costs stay exact below it. */
    private static final long MOST = 1L << 40;

    /** Which totals a reader sees. */
    public enum Totals {
        NONE,
        ROWS,
        COLUMNS,
        ROWS_AND_COLUMNS;

        boolean rows() {
            return this == ROWS || this == ROWS_AND_COLUMNS;
        }

        boolean columns() {
            return this == COLUMNS || this == ROWS_AND_COLUMNS;
        }
    }

    /** A place in the table, counted from 0. */
    public record Cell(int row, int column) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
        }
    }

    public CrossTable {
        counts = counts.stream().map(List::copyOf).toList();
        StatisticRefusal.NOTHING_GIVEN.when(counts.isEmpty() || counts.get(0).isEmpty());
        int columns = counts.get(0).size();
        StatisticRefusal.LENGTHS_DIFFER.when(counts.stream().anyMatch(row -> row.size() != columns));
        StatisticRefusal.COUNT_NEGATIVE.when(
                counts.stream().flatMap(List::stream).anyMatch(count -> count < 0));
        long total = Exact.sum(
                counts.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray());
        StatisticRefusal.NUMBER_TOO_LARGE.when(total > MOST);
    }

    /** Groups beside each other, and the total of all. */
    public static CrossTable list(List<Long> counts) {
        return new CrossTable(List.of(counts), Totals.ROWS);
    }

    public long count(Cell cell) {
        return counts.get(cell.row).get(cell.column);
    }

    public int rows() {
        return counts.size();
    }

    public int columns() {
        return counts.get(0).size();
    }

    Set<Cell> cells() {
        Set<Cell> cells = new TreeSet<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                cells.add(new Cell(row, column));
            }
        }
        return cells;
    }

    boolean isShapedLike(CrossTable other) {
        return rows() == other.rows() && columns() == other.columns() && totals == other.totals;
    }
}
