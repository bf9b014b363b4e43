package dev.sanad.statistics;

import java.util.Arrays;

/**
 * How often each step of a scale of whole numbers was chosen. Only answers count: who did not answer, or to whom it did
 * not apply, is not here.
 */
public final class Histogram {
    private final int least;
    private final long[] counts;
    private final long n;

    private Histogram(int least, long[] counts) {
        this.least = least;
        this.counts = counts;
        this.n = Exact.sum(counts);
    }

    /** From the least step upwards; refused when a count is negative or the scale has fewer than two steps. */
    public static Histogram from(int least, long... counts) {
        StatisticRefusal.TOO_FEW_STEPS.when(counts.length < 2);
        StatisticRefusal.COUNT_NEGATIVE.when(Arrays.stream(counts).anyMatch(count -> count < 0));
        return new Histogram(least, counts.clone());
    }

    public long n() {
        return n;
    }

    public long count(int step) {
        StatisticRefusal.ANSWER_OFF_SCALE.when(step < least || step >= least + counts.length);
        return counts[step - least];
    }

    /** The share of the highest steps, {@code top(2)} of a scale to 5 being CSAT. */
    public Proportion top(int steps) {
        return new Proportion(Exact.sum(Arrays.copyOfRange(counts, counts.length - within(steps), counts.length)), n);
    }

    public Proportion bottom(int steps) {
        return new Proportion(Exact.sum(Arrays.copyOf(counts, within(steps))), n);
    }

    /** Top less bottom, as a share between −1 and 1. */
    public Figure net(int steps) {
        return Figure.ratio(top(steps).count() - bottom(steps).count(), n, Cause.NO_ANSWER);
    }

    public Figure mean() {
        return Figure.ratio(sum(), n, Cause.NO_ANSWER);
    }

    /** With divisor n, as of a whole population. */
    public Figure variance() {
        if (n == 0) {
            return Figure.undefined(Cause.NO_ANSWER);
        }
        double mean = (double) sum() / n;
        double squares = 0;
        for (int step = 0; step < counts.length; step++) {
            squares += counts[step] * (least + step - mean) * (least + step - mean);
        }
        return Figure.of(squares / n);
    }

    private long sum() {
        long sum = 0;
        for (int step = 0; step < counts.length; step++) {
            sum = Exact.plus(sum, Exact.times(counts[step], least + step));
        }
        return sum;
    }

    private int within(int steps) {
        StatisticRefusal.ANSWER_OFF_SCALE.when(steps < 1 || steps > counts.length);
        return steps;
    }
}
