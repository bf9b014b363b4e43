package dev.sanad.statistics;

import dev.sanad.statistics.CrossTable.Cell;
import dev.sanad.statistics.Flow.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How far the hidden cells of a table can move while every total stays. Raising one cell lowers another in its column,
 * which raises a third in that row, and so on back to its own row: a flow from the column to the row through the other
 * hidden cells. The largest flow is the exact bound, in whole numbers (Gusfield, SIAM J. Comput. 17, 1988). Totals that
 * are not published are all one node, where anything may appear or vanish.
 */
final class Doubt {
    private static final int FREE = 0;

    private final CrossTable table;
    private final long floor;
    private final List<Edge> edges = new ArrayList<>();

    Doubt(CrossTable table, Set<Cell> hidden, long floor) {
        this.table = table;
        this.floor = floor;
        hidden.forEach(cell -> edges.add(edge(cell, 0)));
    }

    /** Adds a shown cell that could be hidden, at a price. */
    void offer(Cell cell, long price) {
        edges.add(edge(cell, price));
    }

    CountRange range(Cell cell) {
        long count = table.count(cell);
        if (row(cell) == column(cell)) {
            return new CountRange(floor, OptionalLong.empty());
        }
        long up = without(cell).most(column(cell), row(cell), Long.MAX_VALUE);
        long down = without(cell).most(row(cell), column(cell), room(cell));
        return new CountRange(count - down, OptionalLong.of(Exact.plus(count, up)));
    }

    /** The cheapest offered cells through which this cell could move further; empty when there are none. */
    List<Cell> cheapest(Cell cell) {
        Flow up = without(cell);
        up.most(column(cell), row(cell), Long.MAX_VALUE);
        List<Cell> raising = up.cheapest(column(cell), row(cell));
        Flow down = without(cell);
        if (down.most(row(cell), column(cell), room(cell)) == room(cell)) {
            return raising;
        }
        List<Cell> lowering = down.cheapest(row(cell), column(cell));
        return raising.isEmpty() || !lowering.isEmpty() && price(lowering) < price(raising) ? lowering : raising;
    }

    private long price(List<Cell> cells) {
        return edges.stream()
                .filter(edge -> cells.contains(edge.cell()))
                .mapToLong(Edge::price)
                .sum();
    }

    private long room(Cell cell) {
        return Math.max(0, table.count(cell) - floor);
    }

    private Edge edge(Cell cell, long price) {
        return new Edge(cell, row(cell), column(cell), room(cell), price);
    }

    private Flow without(Cell cell) {
        return new Flow(
                edges.stream().filter(edge -> !edge.cell().equals(cell)).toList(), 1 + table.rows() + table.columns());
    }

    private int row(Cell cell) {
        return table.totals().rows() ? 1 + cell.row() : FREE;
    }

    private int column(Cell cell) {
        return table.totals().columns() ? 1 + table.rows() + cell.column() : FREE;
    }
}
