package dev.sanad.statistics;

/**
 * What is too small to show, and how much doubt must be left about it.
 *
 * @param least the smallest count shown; 2 or more, for 1 would protect nobody
 * @param zeros what becomes of empty cells
 * @param width how far apart the bounds of every hidden cell must be at least, 1 or more
 * @param sums what becomes of hidden cells that are too small even together
 */
public record SuppressionRules(long least, Zeros zeros, long width, Sums sums) {

    /** What becomes of empty cells. */
    public enum Zeros {
        /** Hidden like small ones: then nothing follows for what else is hidden. */
        HIDDEN,
        /** Shown unless hiding one hides a small cell. */
        USED,
        /** Shown, so that a reader who knows this knows that every hidden cell holds one at least. */
        SHOWN,
        /** Shown to readers who are not taken to know that they always are. */
        SHOWN_UNKNOWN
    }

    /** A total less what is shown beside it is the sum of what is hidden. */
    public enum Sums {
        /** Such a sum is of as many as a shown cell at least, else more is hidden. */
        PROTECTED,
        /** Only single cells are protected. */
        OPEN
    }

    public SuppressionRules {
        StatisticRefusal.THRESHOLD_TOO_SMALL.when(least < 2 || width < 1);
    }

    /** Everything protected: empty cells hidden, bounds one apart, sums as large as shown cells. */
    public static SuppressionRules strict(long least) {
        return new SuppressionRules(least, Zeros.HIDDEN, 1, Sums.PROTECTED);
    }

    boolean tooSmall(long count) {
        return count < least && (count > 0 || zeros == Zeros.HIDDEN);
    }

    boolean mayHide(long count) {
        return count > 0 || zeros == Zeros.HIDDEN || zeros == Zeros.USED;
    }

    long floor() {
        return zeros == Zeros.SHOWN ? 1 : 0;
    }
}
