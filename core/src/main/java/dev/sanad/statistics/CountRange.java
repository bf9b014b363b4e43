package dev.sanad.statistics;

import java.util.OptionalLong;

/** The counts that a hidden cell could have, given everything that is shown; without an upper bound when no total binds it. */
public record CountRange(long least, OptionalLong most) {

    /** Whether it is one number, known to whoever can subtract. */
    public boolean isExact() {
        return width() == 0;
    }

    long width() {
        return most.isPresent() ? most.getAsLong() - least : Long.MAX_VALUE;
    }

    boolean canBeMoreThanNone() {
        return most.isEmpty() || most.getAsLong() > 0;
    }
}
