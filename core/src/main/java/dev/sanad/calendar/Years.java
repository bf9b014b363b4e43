package dev.sanad.calendar;

/** Gregorian years, both ends included. */
public record Years(int first, int last) {
    /** Without bound. */
    public static final Years ALL = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** Refuses years in the wrong order with {@link IllegalArgumentException}. */
    public Years {
        if (first > last) {
            throw new IllegalArgumentException("last: before first");
        }
    }

    public boolean holds(int year) {
        return year >= first && year <= last;
    }
}
