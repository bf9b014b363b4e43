package dev.sanad.statistics;

import java.math.BigInteger;
import java.util.Arrays;

/** The sums that a tally keeps: 16 counters an item, of all sheets and of those with a gap. */
final class TallyCounts {
    static final int WIDTH = 16;
    static final int MOST_STEPS = 14;
    static final byte NOT_APPLICABLE = 14;
    static final byte NOT_ANSWERED = 15;

    private final long[] counts;
    private final long[] withGaps;
    private long complete;
    private long totalSum;
    private long totalSquares;

    TallyCounts(int items) {
        counts = new long[items * WIDTH];
        withGaps = new long[items * WIDTH];
    }

    void add(TallyCounts other, int sign) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += sign * other.counts[i];
            withGaps[i] += sign * other.withGaps[i];
        }
        complete += sign * other.complete;
        totalSum += sign * other.totalSum;
        totalSquares += sign * other.totalSquares;
    }

    void count(int item, int code, long inAll, long inGaps) {
        counts[item * WIDTH + code] += inAll;
        withGaps[item * WIDTH + code] += inGaps;
    }

    void count(long sheets, long sum, long squares) {
        complete += sheets;
        totalSum += sum;
        totalSquares += squares;
    }

    boolean holds(TallyCounts other) {
        for (int i = 0; i < counts.length; i++) {
            long rest = counts[i] - other.counts[i];
            long restWithGaps = withGaps[i] - other.withGaps[i];
            if (restWithGaps < 0 || rest < restWithGaps) {
                return false;
            }
        }
        return complete >= other.complete && totalSum >= other.totalSum && totalSquares >= other.totalSquares;
    }

    long count(int item, int code) {
        return counts[item * WIDTH + code];
    }

    long[] steps(int item, int steps) {
        return Arrays.copyOfRange(counts, item * WIDTH, item * WIDTH + steps);
    }

    long complete() {
        return complete;
    }

    /** Of the complete sheets, as are the following. */
    BigInteger sum(int item) {
        return moment(item, 1);
    }

    BigInteger squares(int item) {
        return moment(item, 2);
    }

    BigInteger totalSum() {
        return BigInteger.valueOf(totalSum);
    }

    BigInteger totalSquares() {
        return BigInteger.valueOf(totalSquares);
    }

    private BigInteger moment(int item, int power) {
        long sum = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            int at = item * WIDTH + step;
            sum += (counts[at] - withGaps[at]) * (power == 1 ? step : step * step);
        }
        return BigInteger.valueOf(sum);
    }
}
