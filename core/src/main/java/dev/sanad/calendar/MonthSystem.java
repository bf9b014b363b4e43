package dev.sanad.calendar;

import java.time.LocalDate;

/** One way to divide days into months and years; callers stay within first and last. */
interface MonthSystem {

    LocalDate first();

    LocalDate last();

    CalendarDate fields(LocalDate day);

    int lengthOfMonth(int year, int month);

    LocalDate day(int year, int month, int day);
}
