package dev.sanad.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A duration that a new case keeps with probability 1−α, if it is like those before it (split conformal prediction:
 * Vovk, Gammerman and Shafer 2005; Angelopoulos and Bates 2023). Only closed cohorts may be given: leaving open cases
 * out makes every promise too short, so take {@link KaplanMeier#quantile} where there are any.
 *
 * @param n the cases it rests on
 * @param rank ⌈(n+1)(1−α)⌉
 * @param within the duration of that rank; undefined when so few cases allow none
 */
public record Promise(int n, long rank, Figure within) {

    /** From durations; refused unless α lies between 0 and 1. */
    public static Promise of(List<Double> durations, double alpha) {
        StatisticRefusal.SHARE_OUTSIDE_RANGE.when(!(alpha > 0 && alpha < 1));
        StatisticRefusal.NUMBER_NOT_FINITE.when(durations.stream().anyMatch(duration -> !Double.isFinite(duration)));
        long rank = rank(durations.size(), alpha);
        return new Promise(durations.size(), rank, ranked(durations, rank));
    }

    /** In decimals as they are written, since 0.2 times 10 is 2 and no more. */
    private static long rank(int n, double alpha) {
        return BigDecimal.ONE
                .subtract(BigDecimal.valueOf(alpha))
                .multiply(BigDecimal.valueOf(n + 1L))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    private static Figure ranked(List<Double> durations, long rank) {
        return rank > durations.size()
                ? Figure.undefined(Cause.TOO_FEW_CASES)
                : Figure.of(durations.stream().sorted().toList().get((int) rank - 1));
    }
}
