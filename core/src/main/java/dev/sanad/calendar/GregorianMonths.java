package dev.sanad.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

final class GregorianMonths implements MonthSystem {

    @Override
    public LocalDate first() {
        return LocalDate.of(1, 1, 1);
    }

    @Override
    public LocalDate last() {
        return LocalDate.of(9999, 12, 31);
    }

    @Override
    public CalendarDate fields(LocalDate day) {
        return new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    @Override
    public int lengthOfMonth(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    @Override
    public LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
