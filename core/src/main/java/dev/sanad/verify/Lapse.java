package dev.sanad.verify;

/**
 * How much time can pass between two moments, in minutes of elapsed time, both ends included.
 *
 * @param most {@link #FOREVER} where nothing bounds it
 */
record Lapse(long least, long most) {
    static final long FOREVER = Long.MAX_VALUE;
    /** Nothing is known. */
    static final Lapse ANY = new Lapse(0, FOREVER);

    Lapse {
        if (least > most) {
            throw new IllegalArgumentException("most: less than the least");
        }
    }

    static Lapse exactly(long minutes) {
        return new Lapse(minutes, minutes);
    }

    boolean bounded() {
        return most != FOREVER;
    }

    /** One after the other. */
    Lapse then(Lapse next) {
        boolean bound = bounded() && next.bounded();
        return new Lapse(least + next.least, bound ? most + next.most : FOREVER);
    }

    /** Either of the two. */
    Lapse or(Lapse other) {
        return new Lapse(Math.min(least, other.least), Math.max(most, other.most));
    }
}
