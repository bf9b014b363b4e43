package dev.sanad.calendar;

import java.util.Locale;

/**
 * A day as one of the month systems counts it; says nothing without saying which.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record CalendarDate(int year, int month, int day) {

    /** As {@code year-month-day}, with four digits for the year and two for month and day. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
