package dev.sanad.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The latest moment for something.
 *
 * @param at the first instant that is too late: for days, weeks, months, years and working days the end of the last
 *     local day; for minutes, hours and working hours the instant when they have passed
 * @param day the last local day on which it is in time: what a person is told
 */
public record Deadline(Instant at, LocalDate day, Explanation explanation) {

    /** Whether it is too late: from {@link #at} on. */
    public boolean missed(Instant now) {
        return !now.isBefore(at);
    }
}
