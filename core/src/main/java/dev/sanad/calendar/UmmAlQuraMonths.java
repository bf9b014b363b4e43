package dev.sanad.calendar;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/** The table of the JDK, 1300-01-01 to 1600-12-30; beyond it ICU would go on by arithmetic, which is another calendar. */
final class UmmAlQuraMonths implements MonthSystem {
    private static final LocalDate FIRST = LocalDate.of(1882, 11, 12);
    private static final LocalDate LAST = LocalDate.of(2174, 11, 25);

    @Override
    public LocalDate first() {
        return FIRST;
    }

    @Override
    public LocalDate last() {
        return LAST;
    }

    @Override
    public CalendarDate fields(LocalDate day) {
        HijrahDate hijri = HijrahChronology.INSTANCE.date(day);
        return new CalendarDate(
                hijri.get(ChronoField.YEAR), hijri.get(ChronoField.MONTH_OF_YEAR), hijri.get(ChronoField.DAY_OF_MONTH));
    }

    @Override
    public int lengthOfMonth(int year, int month) {
        return HijrahDate.of(year, month, 1).lengthOfMonth();
    }

    @Override
    public LocalDate day(int year, int month, int day) {
        return LocalDate.from(HijrahDate.of(year, month, day));
    }
}
