package dev.sanad.statistics;

/**
 * How many of how many. With nobody asked the share is undefined, and every interval is all of 0 to 1.
 *
 * @param count those that have it, 0 to {@code n}; else refused
 * @param n those that were asked and answered, 0 or more
 */
public record Proportion(long count, long n) {
    public Proportion {
        StatisticRefusal.COUNT_NEGATIVE.when(count < 0 || n < 0);
        StatisticRefusal.COUNT_EXCEEDS_SAMPLE.when(count > n);
    }

    /** Of those that have it and those that have not. */
    public static Proportion of(long having, long lacking) {
        StatisticRefusal.COUNT_NEGATIVE.when(having < 0 || lacking < 0);
        return new Proportion(having, Exact.plus(having, lacking));
    }

    public Figure share() {
        return Figure.ratio(count, n, Cause.NO_ANSWER);
    }

    /** √(p(1−p)/n), the maximum likelihood form. */
    public Figure standardError() {
        return share().map(p -> Math.sqrt(p * (1 - p) / n));
    }

    /** Wilson's score interval (E. B. Wilson, JASA 22, 1927), always within 0 and 1. */
    public Interval wilson(Confidence confidence) {
        return share().number().isPresent()
                ? ScoreInterval.wilson((double) count / n, n, confidence)
                : new Interval(0, 1);
    }

    /**
     * Wilson's interval where the sample is a good part of the whole: with the sample size that has the same error in an
     * endless population. Of a census it is the share itself.
     */
    public Interval wilson(Confidence confidence, Population population) {
        if (n == 0) {
            return wilson(confidence);
        }
        double p = (double) count / n;
        double factor = population.correction(n);
        return factor == 0 ? new Interval(p, p) : ScoreInterval.wilson(p, n / (factor * factor), confidence);
    }

    /** Agresti and Coull's interval (American Statistician 52, 1998), which may leave 0 to 1. */
    public Interval agrestiCoull(Confidence confidence) {
        return n == 0 ? new Interval(0, 1) : ScoreInterval.agrestiCoull(count, n, confidence);
    }

    /** The share at which Wilson's and Agresti and Coull's intervals are centred. */
    public double centre(Confidence confidence) {
        return ScoreInterval.centre(count, n, confidence);
    }
}
