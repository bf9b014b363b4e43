package dev.sanad.survey;

import java.time.LocalDate;

/** Days, the first and the last included. */
public record Period(LocalDate from, LocalDate until) {

    /** Refuses an end before the beginning with {@link IllegalArgumentException}. */
    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until: before from");
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
