package dev.sanad.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many to ask. Numbers are taken as they are written, so that rounding hits no wrong side of a whole number.
 *
 * @param exact before rounding
 * @param people the whole number to ask
 */
public record SampleSize(double exact, long people) {
    /**
     * What the sample must show: the error accepted on either side, and the share expected (0.5 is the most cautious).
     */
    public record Aim(double error, double share) {
        public Aim {
            StatisticRefusal.SHARE_OUTSIDE_RANGE.when(!(error > 0 && error < 1 && share > 0 && share < 1));
        }

        private BigDecimal spread() {
            return Exact.decimal(share).multiply(BigDecimal.ONE.subtract(Exact.decimal(share)));
        }

        private BigDecimal squaredError() {
            return Exact.decimal(error).pow(2);
        }
    }

    /** The table of Krejcie and Morgan (1970), which rounds half up to the nearest; its χ² is 3.841 for 0.95. */
    public static SampleSize krejcieMorgan(Population population, double chiSquare, Aim aim) {
        StatisticRefusal.VALUE_NOT_POSITIVE.when(!(chiSquare > 0 && Double.isFinite(chiSquare)));
        BigDecimal size = BigDecimal.valueOf(population.size());
        BigDecimal spread = Exact.decimal(chiSquare).multiply(aim.spread());
        BigDecimal below =
                aim.squaredError().multiply(size.subtract(BigDecimal.ONE)).add(spread);
        return rounded(spread.multiply(size), below, RoundingMode.HALF_UP);
    }

    /** Cochran (1977) without end: z²pq/e², rounded up. */
    public static SampleSize cochran(Confidence confidence, Aim aim) {
        return rounded(endless(confidence, aim), BigDecimal.ONE, RoundingMode.CEILING);
    }

    /** Cochran (1977) in a population: n₀/(1+(n₀−1)/N), rounded up. */
    public static SampleSize cochran(Population population, Confidence confidence, Aim aim) {
        BigDecimal endless = endless(confidence, aim);
        BigDecimal size = BigDecimal.valueOf(population.size());
        return rounded(endless.multiply(size), size.add(endless).subtract(BigDecimal.ONE), RoundingMode.CEILING);
    }

    private static BigDecimal endless(Confidence confidence, Aim aim) {
        return Exact.decimal(confidence.z())
                .pow(2)
                .multiply(aim.spread())
                .divide(aim.squaredError(), MathContext.DECIMAL128);
    }

    private static SampleSize rounded(BigDecimal above, BigDecimal below, RoundingMode mode) {
        BigDecimal whole = above.divide(below, 0, mode);
        StatisticRefusal.NUMBER_TOO_LARGE.when(whole.precision() > 18);
        return new SampleSize(above.divide(below, MathContext.DECIMAL128).doubleValue(), whole.longValueExact());
    }
}
