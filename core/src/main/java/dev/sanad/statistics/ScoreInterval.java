package dev.sanad.statistics;

/** The two intervals of a share that stay sound near 0 and 1; n need not be whole, for effective sample sizes. */
final class ScoreInterval {
    private ScoreInterval() {}

    /** At 0 and at n one bound is the share itself, which rounding must not hide. */
    static Interval wilson(double p, double n, Confidence confidence) {
        double z = confidence.z();
        double z2 = z * z;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double reach = z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new Interval(p == 0 ? 0 : Math.max(0, centre - reach), p == 1 ? 1 : Math.min(1, centre + reach));
    }

    static Interval agrestiCoull(double count, double n, Confidence confidence) {
        double z = confidence.z();
        double p = centre(count, n, confidence);
        return Interval.around(p, z * Math.sqrt(p * (1 - p) / (n + z * z)));
    }

    static double centre(double count, double n, Confidence confidence) {
        double z2 = confidence.z() * confidence.z();
        return (count + z2 / 2) / (n + z2);
    }
}
