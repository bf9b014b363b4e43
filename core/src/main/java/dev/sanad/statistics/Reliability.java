package dev.sanad.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the items of an instrument measure one thing: Cronbach's alpha (Psychometrika 16, 1951). It may be negative.
 *
 * @param itemVariances of each item, with divisor n−1
 * @param totalVariance of the sums of the respondents
 */
public record Reliability(List<Double> itemVariances, double totalVariance) {

    /** More than rounding can make of a sum that is at its bound. */
    private static final double ROUNDING = 1e-9;

    /** Refused when there are fewer than two items, a variance is negative, or the sums vary more than items can make them. */
    public Reliability {
        itemVariances = List.copyOf(itemVariances);
        StatisticRefusal.TOO_FEW_ITEMS.when(itemVariances.size() < 2);
        StatisticRefusal.NUMBER_NOT_FINITE.when(
                !Double.isFinite(totalVariance) || itemVariances.stream().anyMatch(v -> !Double.isFinite(v)));
        StatisticRefusal.VARIANCE_NEGATIVE.when(
                totalVariance < 0 || itemVariances.stream().anyMatch(variance -> variance < 0));
        double deviations = itemVariances.stream().mapToDouble(Math::sqrt).sum();
        StatisticRefusal.VARIANCE_EXCEEDS_ITEMS.when(totalVariance > deviations * deviations * (1 + ROUNDING));
    }

    /** From complete answers, a row for each respondent; refused with fewer than two or when a row is shorter. */
    public static Reliability of(List<List<Double>> respondents) {
        StatisticRefusal.TOO_FEW_RESPONDENTS.when(respondents.size() < 2);
        int items = respondents.get(0).size();
        StatisticRefusal.LENGTHS_DIFFER.when(respondents.stream().anyMatch(row -> row.size() != items));
        List<Double> variances = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            int column = item;
            variances.add(variance(respondents.stream()
                    .map(row -> Exact.decimal(row.get(column)))
                    .toList()));
        }
        return new Reliability(
                variances, variance(respondents.stream().map(Exact::total).toList()));
    }

    /** k/(k−1)·(1 − Σ item variances / total variance). */
    public Figure alpha() {
        double k = itemVariances.size();
        double items = Exact.total(itemVariances).doubleValue();
        return Figure.ratio(items, totalVariance, Cause.NO_VARIANCE).map(share -> k / (k - 1) * (1 - share));
    }

    /** Exact up to the last division, so that sums which are all alike have no variance, not nearly none. */
    private static double variance(List<BigDecimal> numbers) {
        BigDecimal n = BigDecimal.valueOf(numbers.size());
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal squares = numbers.stream().map(number -> number.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return n.multiply(squares)
                .subtract(sum.pow(2))
                .divide(n.multiply(n.subtract(BigDecimal.ONE)), MathContext.DECIMAL64)
                .doubleValue();
    }
}
