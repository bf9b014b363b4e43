package dev.sanad.statistics;

import dev.sanad.statistics.CrossTable.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What can move along hidden cells: from columns to rows by lowering them, as far as they have room, from rows to columns
 * by raising them, without end. Cells that have a price are shown as yet and carry nothing.
 */
final class Flow {

    record Edge(Cell cell, int row, int column, long room, long price) {}

    private final List<Edge> edges;
    private final int nodes;
    private final long[] room;

    Flow(List<Edge> edges, int nodes) {
        this.edges = edges;
        this.nodes = nodes;
        this.room = edges.stream().mapToLong(Edge::room).toArray();
    }

    /** The largest flow, or enough, by shortest augmenting ways. */
    long most(int from, int to, long enough) {
        long sum = 0;
        while (sum < enough) {
            Search search = new Search(from, 0);
            if (!search.reached(to)) {
                return sum;
            }
            long more = Math.min(enough - sum, search.narrowest(to));
            search.push(to, more);
            sum += more;
        }
        return sum;
    }

    /** The cells to pay for on the cheapest way that is left. */
    List<Cell> cheapest(int from, int to) {
        Search search = new Search(from, Long.MAX_VALUE);
        return search.reached(to) ? search.paidFor(to) : List.of();
    }

    /** The cheapest way from one node to every other. */
    private final class Search {
        private final int from;
        private final long[] price = new long[nodes];
        private final int[] by = new int[nodes];

        Search(int from, long mostForOne) {
            this.from = from;
            Arrays.fill(price, Long.MAX_VALUE);
            price[from] = 0;
            Deque<Integer> due = new ArrayDeque<>(List.of(from));
            while (!due.isEmpty()) {
                int node = due.remove();
                for (int i = 0; i < edges.size(); i++) {
                    if (edges.get(i).price <= mostForOne) {
                        follow(i, node, due);
                    }
                }
            }
        }

        private void follow(int i, int node, Deque<Integer> due) {
            Edge edge = edges.get(i);
            if (edge.column == node && room[i] > 0) {
                reach(edge.row, i, node, due);
            } else if (edge.row == node) {
                reach(edge.column, i, node, due);
            }
        }

        private void reach(int next, int i, int node, Deque<Integer> due) {
            if (price[node] + edges.get(i).price < price[next]) {
                price[next] = price[node] + edges.get(i).price;
                by[next] = i;
                due.add(next);
            }
        }

        boolean reached(int to) {
            return price[to] < Long.MAX_VALUE;
        }

        long narrowest(int to) {
            long least = Long.MAX_VALUE;
            for (int node = to; node != from; node = before(node)) {
                least = lowers(node) ? Math.min(least, room[by[node]]) : least;
            }
            return least;
        }

        void push(int to, long amount) {
            for (int node = to; node != from; node = before(node)) {
                room[by[node]] += lowers(node) ? -amount : amount;
            }
        }

        List<Cell> paidFor(int to) {
            List<Cell> cells = new ArrayList<>();
            for (int node = to; node != from; node = before(node)) {
                Edge edge = edges.get(by[node]);
                if (edge.price > 0) {
                    cells.add(edge.cell);
                }
            }
            return cells;
        }

        private boolean lowers(int node) {
            return edges.get(by[node]).row == node;
        }

        private int before(int node) {
            Edge edge = edges.get(by[node]);
            return lowers(node) ? edge.column : edge.row;
        }
    }
}
