package dev.sanad.statistics;

import dev.sanad.statistics.Tally.Scale;
import java.util.Arrays;
import java.util.List;

/** Some sheets, counted and then checked: an answer off its scale is seen in the counters, not one by one. */
final class TallyBatch {
    private static final int WIDTH = TallyCounts.WIDTH;

    final int[] counts;
    final int[] withGaps;
    long complete;
    long totalSum;
    long totalSquares;

    private final List<Scale> items;

    TallyBatch(List<Scale> items) {
        this.items = items;
        counts = new int[items.size() * WIDTH];
        withGaps = new int[items.size() * WIDTH];
    }

    TallyBatch of(byte[] sheets, int from, int to) {
        Arrays.fill(counts, 0);
        Arrays.fill(withGaps, 0);
        complete = 0;
        totalSum = 0;
        totalSquares = 0;
        int foreign = 0;
        for (int sheet = from; sheet < to; sheet += items.size()) {
            foreign |= count(sheets, sheet);
        }
        StatisticRefusal.ANSWER_OFF_SCALE.when(foreign != 0 || isOffScale());
        return this;
    }

    /** Codes 14 and 15 carry into the fifth bit when 2 is added, which tells a sheet with a gap. */
    private int count(byte[] sheets, int from) {
        int[] counters = counts;
        int length = counters.length / WIDTH;
        int total = 0;
        int gap = 0;
        int foreign = 0;
        for (int item = 0; item < length; item++) {
            int code = sheets[from + item];
            counters[item * WIDTH + (code & WIDTH - 1)]++;
            total += code;
            gap |= code + 2;
            foreign |= code;
        }
        if ((gap & WIDTH) == 0) {
            complete++;
            totalSum += total;
            totalSquares += (long) total * total;
        } else {
            countAgain(sheets, from);
        }
        return foreign & -WIDTH;
    }

    private void countAgain(byte[] sheets, int from) {
        for (int item = 0; item < items.size(); item++) {
            withGaps[item * WIDTH + (sheets[from + item] & WIDTH - 1)]++;
        }
    }

    private boolean isOffScale() {
        for (int item = 0; item < items.size(); item++) {
            for (int code = items.get(item).steps(); code < TallyCounts.MOST_STEPS; code++) {
                if (counts[item * WIDTH + code] != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
