package dev.sanad.statistics;

/**
 * What a reader learns by taking one published mean from another, of a group that lies within the first: the mean of
 * those who are only in the larger.
 */
public record Differencing(Published larger, Published smaller) {

    /** A mean and how many it is of. */
    public record Published(double mean, long n) {
        public Published {
            StatisticRefusal.COUNT_NEGATIVE.when(n < 0);
            StatisticRefusal.NUMBER_NOT_FINITE.when(!Double.isFinite(mean));
        }
    }

    /** Refused when the part is larger than the whole. */
    public Differencing {
        StatisticRefusal.COUNT_EXCEEDS_SAMPLE.when(smaller.n > larger.n);
    }

    public long people() {
        return larger.n - smaller.n;
    }

    public Figure mean() {
        return Figure.ratio(larger.mean * larger.n - smaller.mean * smaller.n, people(), Cause.NO_ANSWER);
    }

    /** Whether publishing both tells the mean of fewer than may be shown. */
    public boolean tellsTooMuch(long least) {
        StatisticRefusal.THRESHOLD_TOO_SMALL.when(least < 2);
        return people() > 0 && people() < least;
    }
}
