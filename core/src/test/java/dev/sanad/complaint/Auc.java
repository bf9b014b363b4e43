package dev.sanad.complaint;

import java.util.Arrays;

/** How well two samples can be told apart by their size: the share of pairs in which the second is the larger one. */
final class Auc {

    private Auc() {}

    /** The area under the ROC curve, ties counted by half: 0.5 for samples that cannot be told apart (Mann and Whitney). */
    static double of(long[] one, long[] other) {
        long[] sorted = one.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (long value : other) {
            wins += (below(sorted, value) + below(sorted, value + 1)) / 2.0;
        }
        return wins / ((double) one.length * other.length);
    }

    private static int below(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
