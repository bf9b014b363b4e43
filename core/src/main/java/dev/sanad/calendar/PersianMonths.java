package dev.sanad.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;

/** The table of ICU, over the years in which two other engines agree with it (save 366 days of 1503). */
final class PersianMonths implements MonthSystem {
    // ICU counts months from 0.
    private static final int MONTH_SHIFT = 1;
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int FIRST_YEAR = 1179;
    private static final int LAST_YEAR = 1577;

    private final Calendar epoch;

    PersianMonths() {
        // Never changed, only cloned: to look it up anew costs far more, and the calendars of ICU are for one thread.
        epoch = Calendar.getInstance(TimeZone.GMT_ZONE, ULocale.forLanguageTag("und-u-ca-persian"));
        epoch.clear();
    }

    @Override
    public LocalDate first() {
        return day(FIRST_YEAR, 1, 1);
    }

    @Override
    public LocalDate last() {
        return day(LAST_YEAR + 1, 1, 1).minusDays(1);
    }

    @Override
    public CalendarDate fields(LocalDate day) {
        Calendar calendar = calendar();
        calendar.setTimeInMillis(day.toEpochDay() * DAY);
        return new CalendarDate(
                calendar.get(Calendar.EXTENDED_YEAR),
                calendar.get(Calendar.MONTH) + MONTH_SHIFT,
                calendar.get(Calendar.DAY_OF_MONTH));
    }

    @Override
    public int lengthOfMonth(int year, int month) {
        Calendar calendar = calendar();
        calendar.set(year, month - MONTH_SHIFT, 1);
        return calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
    }

    @Override
    public LocalDate day(int year, int month, int day) {
        Calendar calendar = calendar();
        calendar.set(year, month - MONTH_SHIFT, day);
        return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY));
    }

    private Calendar calendar() {
        return epoch.clone();
    }
}
