package dev.sanad.calendar;

import java.time.LocalDate;

/**
 * A date as a board or a person wrote it, together with the day it means. Both are kept: Hijri dates are never stored
 * without the text, its calendar and the Gregorian day.
 *
 * @param text as it was written, untouched
 * @param calendar the calendar it was written in
 * @param date the day it means
 */
public record WrittenDate(String text, Months calendar, LocalDate date) {

    /** Refuses a day that is not what the text says with {@link IllegalArgumentException}. */
    public WrittenDate {
        if (!DateText.read(text, calendar).equals(Reading.of(date))) {
            throw new IllegalArgumentException("date: not what the text says");
        }
    }

    /**
     * Reads day/month/year or year/month/day, told apart by the part of four digits, parted by {@code /}, {@code -} or
     * {@code .}, in the digits of any script, with or without the mark of its era. Invisible characters and blanks do
     * not matter. Where it cannot be read, is ambiguous, does not exist or lies outside the calendar, the refusal says
     * which; it never quotes the text.
     */
    public static Reading<WrittenDate> read(String text, Months calendar) {
        return DateText.read(text, calendar).map(date -> new WrittenDate(text, calendar, date));
    }

    /** The day as its own calendar counts it. */
    public CalendarDate fields() {
        return calendar.fields(date);
    }
}
