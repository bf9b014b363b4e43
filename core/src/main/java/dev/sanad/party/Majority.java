package dev.sanad.party;

/**
 * The share of votes that carries a motion.
 *
 * @param strictly whether it takes more than the share ({@code over}) or the share itself ({@code at-least})
 * @param part numerator of the share
 * @param whole denominator of the share
 * @param of what the share is of
 */
public record Majority(boolean strictly, int part, int whole, Of of) {

    /** What the share is counted of. */
    public enum Of {
        /** Votes for and against. */
        VOTES,
        /** Those present, abstentions counted. */
        PRESENT,
        /** All seats. */
        MEMBERS
    }

    public Majority {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException("a share lies between 0 and 1");
        }
    }

    /** The fewest votes that carry a motion; at least one. */
    public int needed(int counted) {
        int share = counted * part;
        int needed = strictly ? share / whole + 1 : (share + whole - 1) / whole;
        return Math.max(1, needed);
    }
}
