package dev.sanad.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Iterative proportional fitting (Deming and Stephan 1940) of a table to the known totals of its rows, then of its
 * columns, until both are met.
 */
public final class Raking {
    private static final int MOST_CYCLES = 10_000;
    private static final double PRECISION = 1e-13;

    private final double[][] seed;
    private final double[][] fitted;
    private final double[] rows;
    private final double[] columns;

    private Raking(double[][] seed, double[] rows, double[] columns) {
        this.seed = seed;
        this.fitted = Arrays.stream(seed).map(double[]::clone).toArray(double[][]::new);
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Refused when the targets differ in total, and when the zeros of the table let no weights meet them.
     *
     * @param seed how many were heard in each cell, row by row
     */
    public static Raking of(List<List<Double>> seed, List<Double> rows, List<Double> columns) {
        Raking raking = start(seed, rows, columns);
        for (int cycle = 0; cycle < MOST_CYCLES; cycle++) {
            raking.cycle();
            if (raking.settled()) {
                return raking;
            }
        }
        throw StatisticRefusal.NO_CONVERGENCE.thrown();
    }

    /** The table after fitting rows and columns once. */
    public static List<List<Double>> once(List<List<Double>> seed, List<Double> rows, List<Double> columns) {
        Raking raking = start(seed, rows, columns);
        raking.cycle();
        return raking.cells();
    }

    public List<List<Double>> cells() {
        return Arrays.stream(fitted)
                .map(row -> DoubleStream.of(row).boxed().toList())
                .toList();
    }

    /** What each answer of a cell counts; undefined where nobody was heard. */
    public List<List<Figure>> weights() {
        return IntStream.range(0, seed.length)
                .mapToObj(row -> IntStream.range(0, columns.length)
                        .mapToObj(column -> Figure.ratio(fitted[row][column], seed[row][column], Cause.NO_ANSWER))
                        .toList())
                .toList();
    }

    public EffectiveSize effectiveSize() {
        List<Double> heard = cells(seed).filter(count -> count > 0).boxed().toList();
        List<Double> weights = weights().stream()
                .flatMap(List::stream)
                .flatMap(weight -> weight.number().stream().boxed())
                .toList();
        return EffectiveSize.of(weights, heard);
    }

    private static Raking start(List<List<Double>> seed, List<Double> rows, List<Double> columns) {
        StatisticRefusal.NOTHING_GIVEN.when(rows.isEmpty() || columns.isEmpty());
        StatisticRefusal.LENGTHS_DIFFER.when(
                seed.size() != rows.size() || seed.stream().anyMatch(row -> row.size() != columns.size()));
        double[][] counts = seed.stream().map(Raking::unboxed).toArray(double[][]::new);
        StatisticRefusal.COUNT_NEGATIVE.when(
                DoubleStream.concat(cells(counts), DoubleStream.concat(doubles(rows), doubles(columns)))
                        .anyMatch(number -> number < 0));
        StatisticRefusal.TARGET_TOTALS_DIFFER.when(Exact.total(rows).compareTo(Exact.total(columns)) != 0);
        StatisticRefusal.VALUE_NOT_POSITIVE.when(Exact.total(rows).signum() == 0);
        cells(counts).forEach(Exact::decimal);
        StatisticRefusal.NUMBER_TOO_LARGE.when(!Double.isFinite(
                cells(counts).sum() + doubles(rows).sum() + doubles(columns).sum()));
        return new Raking(counts, unboxed(rows), unboxed(columns));
    }

    private void cycle() {
        for (int row = 0; row < rows.length; row++) {
            double factor = factor(rows[row], DoubleStream.of(fitted[row]).sum());
            for (int column = 0; column < columns.length; column++) {
                fitted[row][column] *= factor;
            }
        }
        for (int column = 0; column < columns.length; column++) {
            double factor = factor(columns[column], columnSum(column));
            for (double[] row : fitted) {
                row[column] *= factor;
            }
        }
    }

    private boolean settled() {
        double off = 0;
        for (int row = 0; row < rows.length; row++) {
            off = Math.max(off, Math.abs(DoubleStream.of(fitted[row]).sum() - rows[row]));
        }
        for (int column = 0; column < columns.length; column++) {
            off = Math.max(off, Math.abs(columnSum(column) - columns[column]));
        }
        return off <= PRECISION * DoubleStream.of(rows).sum();
    }

    private double columnSum(int column) {
        return Arrays.stream(fitted).mapToDouble(row -> row[column]).sum();
    }

    private static double factor(double target, double sum) {
        return sum == 0 ? 0 : target / sum;
    }

    private static DoubleStream cells(double[][] table) {
        return Arrays.stream(table).flatMapToDouble(DoubleStream::of);
    }

    private static DoubleStream doubles(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue);
    }

    private static double[] unboxed(List<Double> numbers) {
        return doubles(numbers).toArray();
    }
}
