package dev.sanad.verify;

/**
 * How far one watch may be ahead of another, as one number that orders bounds by how tight they are: twice the minutes,
 * and one more if exactly so many are allowed.
 *
 * @param of a watch of a zone, or {@link Zone#NOW}
 * @param over the watch that it is compared with, or {@link Zone#NOW}
 */
record Bound(int of, int over, int limit) {
    /** No bound. */
    static final int OPEN = Integer.MAX_VALUE;
    /** The same time. */
    static final int EQUAL = 1;

    /** Longer lengths of time are not told apart: two hundred years. */
    private static final long MOST = 200L * 366 * 24 * 60;

    /** The time since one watch was started, or between the starts of two, is at least so long. */
    static Bound atLeast(int from, int to, long minutes) {
        return new Bound(to, from, -2 * (int) Math.min(minutes, MOST) + 1);
    }

    /** It is shorter than so long. */
    static Bound lessThan(int from, int to, long minutes) {
        return new Bound(from, to, minutes > MOST ? OPEN : 2 * (int) minutes);
    }

    static int sum(int one, int other) {
        return one == OPEN || other == OPEN ? OPEN : one + other - ((one | other) & 1);
    }

    /** Whether it keeps some time from passing. */
    boolean isUpper() {
        return of != Zone.NOW && limit != OPEN;
    }

    /** Whether it bounds how far two moments lie apart, however long ago they were. */
    boolean compares() {
        return of != Zone.NOW && over != Zone.NOW;
    }

    /** How far up it bounds a watch from below, as a bound; the least of all numbers where it does not. */
    int lower(int watch) {
        boolean bounds = over == watch || compares() && of == watch;
        return bounds && limit != OPEN ? Math.abs(limit) + 2 : Integer.MIN_VALUE;
    }

    /** How far up it bounds a watch from above, as a bound; the least of all numbers where it does not. */
    int upper(int watch) {
        boolean bounds = of == watch || compares() && over == watch;
        return bounds && limit != OPEN ? Math.abs(limit) + 2 : Integer.MIN_VALUE;
    }
}
