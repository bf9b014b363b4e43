package dev.sanad.statistics;

import java.util.Collections;
import java.util.List;

/**
 * How many equally weighted answers would say as much (Kish, Survey Sampling 1965).
 *
 * @param n (Σw)² / Σw²
 * @param designEffect the number of answers over {@code n}, which is 1 + CV²
 */
public record EffectiveSize(double n, double designEffect) {

    /** Refused when a weight is negative or not finite, and when none is above 0. */
    public static EffectiveSize of(List<Double> weights) {
        return of(weights, Collections.nCopies(weights.size(), 1.0));
    }

    /** Of weights that several answers share: how many is said for each. */
    static EffectiveSize of(List<Double> weights, List<Double> times) {
        StatisticRefusal.NUMBER_NOT_FINITE.when(weights.stream().anyMatch(weight -> !Double.isFinite(weight)));
        StatisticRefusal.WEIGHT_NEGATIVE.when(weights.stream().anyMatch(weight -> weight < 0));
        double largest = weights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        StatisticRefusal.VALUE_NOT_POSITIVE.when(largest == 0);
        double sum = 0;
        double squares = 0;
        double all = 0;
        for (int i = 0; i < weights.size(); i++) {
            double weight = weights.get(i) / largest;
            sum += times.get(i) * weight;
            squares += times.get(i) * weight * weight;
            all += times.get(i);
        }
        return new EffectiveSize(sum * sum / squares, all * squares / (sum * sum));
    }
}
