package dev.sanad.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How sure an interval is to be: a level between 0 and 1, both excluded, as is what cannot be told from them. */
public record Confidence(double level) {
    public static final Confidence P90 = new Confidence(0.90);
    public static final Confidence P95 = new Confidence(0.95);
    public static final Confidence P99 = new Confidence(0.99);

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Confidence {
        StatisticRefusal.SHARE_OUTSIDE_RANGE.when(!(1 - level > 0 && 1 - level < 1));
    }

    /** The two-sided quantile of the standard normal distribution, 1.96 for 0.95. */
    public double z() {
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }
}
