package dev.sanad.statistics;

import dev.sanad.statistics.CrossTable.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Tries every whole-numbered table that has the same totals. */
final class Enumeration {
    private final List<Cell> hidden;
    private final List<Set<Cell>> lines;
    private final Map<Set<Cell>, Long> left = new HashMap<>();
    private final Map<Cell, Long> chosen = new HashMap<>();
    private final Map<Cell, CountRange> ranges = new HashMap<>();
    private final long floor;

    private Enumeration(CrossTable table, Set<Cell> hidden, long floor) {
        this.hidden = new ArrayList<>(hidden);
        this.lines = RandomTables.lines(table);
        this.floor = floor;
        lines.forEach(line -> left.put(
                line,
                line.stream().filter(hidden::contains).mapToLong(table::count).sum()));
    }

    static Map<Cell, CountRange> ranges(CrossTable table, Set<Cell> hidden, long floor) {
        Enumeration all = new Enumeration(table, hidden, floor);
        all.choose(0);
        return all.ranges;
    }

    private void choose(int next) {
        if (next == hidden.size()) {
            if (left.values().stream().allMatch(rest -> rest == 0)) {
                chosen.forEach((cell, count) ->
                        ranges.merge(cell, new CountRange(count, OptionalLong.of(count)), Enumeration::widest));
            }
            return;
        }
        Cell cell = hidden.get(next);
        List<Set<Cell>> touched =
                lines.stream().filter(line -> line.contains(cell)).toList();
        long most = touched.stream().mapToLong(left::get).min().orElseThrow();
        for (long count = floor; count <= most; count++) {
            long here = count;
            chosen.put(cell, here);
            touched.forEach(line -> left.merge(line, -here, Long::sum));
            choose(next + 1);
            touched.forEach(line -> left.merge(line, here, Long::sum));
        }
    }

    private static CountRange widest(CountRange one, CountRange other) {
        return new CountRange(
                Math.min(one.least(), other.least()),
                OptionalLong.of(Math.max(one.most().orElseThrow(), other.most().orElseThrow())));
    }
}
