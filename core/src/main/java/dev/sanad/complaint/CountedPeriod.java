package dev.sanad.complaint;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.ReportingPeriod;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The days that are counted.
 *
 * @param months how many months it has
 * @param asOf until when what happened is counted: a month after the last day, or now where that is not over yet
 */
record CountedPeriod(LocalDate first, LocalDate end, int months, CalendarTerms calendar, Instant asOf) {

    /** Refuses a period that has not begun. */
    static CountedPeriod of(ReportingPeriod period, CalendarTerms calendar, Instant now) {
        LocalDate first = period.first(calendar.months());
        if (now.isBefore(start(first, calendar))) {
            throw new RefusedException(
                    Refusal.of(CountsRefusal.COUNTS_PERIOD_NOT_BEGUN).with("day", new Argument.Day(first)));
        }
        LocalDate end = period.end(calendar.months());
        Instant settled = start(calendar.months().plusMonths(end, 1), calendar);
        return new CountedPeriod(first, end, period.months(), calendar, settled.isBefore(now) ? settled : now);
    }

    private static Instant start(LocalDate day, CalendarTerms calendar) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end);
    }

    /** Which of its months a day lies in, from 0. */
    int part(LocalDate day) {
        return months == 1 ? 0 : calendar.months().fields(day).month() - 1;
    }
}
