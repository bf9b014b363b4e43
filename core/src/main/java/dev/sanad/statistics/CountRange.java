package dev.sanad.statistics;

import java.util.OptionalLong;

/** The counts that a hidden cell could have, given everything that is shown; without an upper bound when no total binds it. */
public record CountRange(long least, OptionalLong most) {

    long width() {
        return most.isPresent() ? most.getAsLong() - least : Long.MAX_VALUE;
    }

    boolean isWiderThan(long other) {
        return width() > other;
    }

    boolean canBeMoreThanNone() {
        return most.isEmpty() || most.getAsLong() > 0;
    }
}
