package dev.sanad.calendar;

import java.time.LocalDate;

/** Whether a day is worked, and why or why not. */
public sealed interface DayStatus {

    /** An ordinary working day. */
    record Working() implements DayStatus {}

    record OnWeekend(Weekend weekend) implements DayStatus {}

    record OnHoliday(Holiday holiday) implements DayStatus {}

    record Excepted(LocalDate date, DayException exception) implements DayStatus {}

    /** A working day of the calendar on which this office keeps no hours. */
    record OfficeClosed() implements DayStatus {}

    default boolean works() {
        return this instanceof Working
                || (this instanceof Excepted excepted && excepted.exception() instanceof DayException.Open);
    }

    /** Whether an announcement may still change it. */
    default boolean announced() {
        return (this instanceof OnHoliday holiday && holiday.holiday().source().announced())
                || (this instanceof Excepted excepted
                        && excepted.exception().source().announced());
    }
}
