package dev.sanad.statistics;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SERVQUAL (Parasuraman, Zeithaml and Berry 1988): perceived less expected, the mean of the items of each dimension.
 * Negative is worse than expected.
 *
 * @param gaps by dimension, in the order of the perceptions
 */
public record ServiceGap(Map<String, Double> gaps) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ServiceGap {
        StatisticRefusal.NOTHING_GIVEN.when(gaps.isEmpty());
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
    }

    /** Refused when the dimensions, or the numbers of items in one, are not the same on both sides. */
    public static ServiceGap between(Map<String, List<Double>> perceived, Map<String, List<Double>> expected) {
        StatisticRefusal.STRATA_DIFFER.when(!perceived.keySet().equals(expected.keySet()));
        Map<String, Double> gaps = new LinkedHashMap<>();
        perceived.forEach((dimension, items) ->
                gaps.put(dimension, gap(items, expected.getOrDefault(dimension, List.of()))));
        return new ServiceGap(gaps);
    }

    /** The mean of the dimensions, each counted once. */
    public double unweighted() {
        return gaps.values().stream().mapToDouble(Double::doubleValue).sum() / gaps.size();
    }

    /** By the importance of each dimension, in parts of 100; refused when they do not make 100. */
    public double weighted(Map<String, Double> weights) {
        StatisticRefusal.STRATA_DIFFER.when(!weights.keySet().equals(gaps.keySet()));
        StatisticRefusal.WEIGHT_NEGATIVE.when(weights.values().stream().anyMatch(weight -> weight < 0));
        StatisticRefusal.WEIGHTS_DO_NOT_SUM.when(Exact.total(weights.values()).compareTo(HUNDRED) != 0);
        return gaps.entrySet().stream()
                        .mapToDouble(gap -> gap.getValue() * weights.getOrDefault(gap.getKey(), 0.0))
                        .sum()
                / 100;
    }

    private static double gap(List<Double> perceived, List<Double> expected) {
        StatisticRefusal.LENGTHS_DIFFER.when(perceived.size() != expected.size());
        StatisticRefusal.NOTHING_GIVEN.when(perceived.isEmpty());
        return Exact.total(perceived).subtract(Exact.total(expected)).doubleValue() / perceived.size();
    }
}
