package dev.sanad.survey;

import java.util.stream.IntStream;

/**
 * Whole numbers to choose one from.
 *
 * @param best which end is the good one
 */
public record Scale(int least, int most, Best best) {

    /** The good end of a scale. */
    public enum Best {
        HIGH,
        LOW
    }

    /** Refuses fewer than two points and more than eleven with {@link IllegalArgumentException}. */
    public Scale {
        if (most - least < 1 || most - least > 10) {
            throw new IllegalArgumentException("most: a scale has 2 to 11 points");
        }
    }

    public boolean has(int value) {
        return value >= least && value <= most;
    }

    /** The value turned so that more is better. */
    public int upward(int value) {
        return best == Best.HIGH ? value : least + most - value;
    }

    /** Whether the value is one of the two best; on fewer than four points, the best. */
    public boolean favourable(int value) {
        int counted = most - least >= 3 ? 2 : 1;
        return upward(value) > most - counted;
    }

    public IntStream points() {
        return IntStream.rangeClosed(least, most);
    }
}
