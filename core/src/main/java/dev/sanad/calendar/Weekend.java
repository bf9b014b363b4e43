package dev.sanad.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days of rest in a week, from a day on.
 *
 * @param from the first day it is so; {@link LocalDate#MIN} where it has always been, as far as the data goes
 * @param days none where every day is worked
 */
public record Weekend(LocalDate from, Set<DayOfWeek> days) {

    /** Refuses a weekend of the whole week with {@link IllegalArgumentException}. */
    public Weekend {
        if (days.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("days: no day is left to work");
        }
        days = Set.copyOf(days);
    }
}
