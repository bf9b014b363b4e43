package dev.sanad.statistics;

import dev.sanad.statistics.CrossTable.Cell;
import dev.sanad.statistics.CrossTable.Totals;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class RandomTables {
    private RandomTables() {}

    static CrossTable table(Random random, int rows, int columns, int most, Totals totals) {
        return new CrossTable(
                IntStream.range(0, rows)
                        .mapToObj(row -> IntStream.range(0, columns)
                                .mapToObj(column -> (long) random.nextInt(most + 1))
                                .toList())
                        .toList(),
                totals);
    }

    static Set<Cell> some(Random random, Set<Cell> cells) {
        return cells.stream().filter(cell -> random.nextBoolean()).collect(Collectors.toSet());
    }

    static CrossTable map(CrossTable table, ToLongFunction<Cell> count) {
        return new CrossTable(
                IntStream.range(0, table.rows())
                        .mapToObj(row -> IntStream.range(0, table.columns())
                                .mapToObj(column -> count.applyAsLong(new Cell(row, column)))
                                .toList())
                        .toList(),
                table.totals());
    }

    static List<Set<Cell>> lines(CrossTable table) {
        return IntStream.range(0, table.rows() + table.columns())
                .filter(line -> line < table.rows()
                        ? table.totals().rows()
                        : table.totals().columns())
                .mapToObj(line -> table.cells().stream()
                        .filter(cell -> line < table.rows() ? cell.row() == line : cell.column() == line - table.rows())
                        .collect(Collectors.toSet()))
                .toList();
    }
}
