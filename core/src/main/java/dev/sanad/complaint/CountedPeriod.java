package dev.sanad.complaint;

import dev.sanad.calendar.CalendarDate;
import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Months;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A whole month or a whole year of the association's own calendar.
 *
 * @param asOf until when what happened is counted: a month after the last day, or now where that is not over yet
 */
record CountedPeriod(LocalDate from, LocalDate until, CalendarTerms calendar, Instant asOf) {
    private static final int YEAR = 12;

    /** Refuses days that are no such period, naming the month of the first, and one that has not begun. */
    static CountedPeriod of(ComplaintCounts.Asked asked, CalendarTerms calendar, Instant now) {
        CountedPeriod period = new CountedPeriod(asked.from(), asked.to(), calendar, now);
        if (!period.lasts(1)
                && !(period.lasts(YEAR) && period.months().fields(period.from).month() == 1)) {
            throw new RefusedException(period.notWhole());
        }
        if (now.isBefore(start(period.from, calendar))) {
            throw new RefusedException(
                    Refusal.of(CountsRefusal.COUNTS_PERIOD_NOT_BEGUN).with("day", new Argument.Day(period.from)));
        }
        return period.settled();
    }

    private Refusal notWhole() {
        LocalDate first = from.minusDays(months().fields(from).day() - 1L);
        return Refusal.of(CountsRefusal.COUNTS_PERIOD_NOT_WHOLE)
                .with("first", new Argument.Day(first))
                .with("last", new Argument.Day(months().plusMonths(first, 1).minusDays(1)));
    }

    /** What happens more than a month after its end changes it no more. */
    private CountedPeriod settled() {
        Instant end = start(months().plusMonths(until.plusDays(1), 1), calendar);
        return end.isBefore(asOf) ? new CountedPeriod(from, until, calendar, end) : this;
    }

    private Months months() {
        return calendar.months();
    }

    private boolean lasts(int months) {
        return months().fields(from).day() == 1
                && until.equals(months().plusMonths(from, months).minusDays(1));
    }

    private static Instant start(LocalDate day, CalendarTerms calendar) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Which of its months a day lies in, from 0. */
    int part(LocalDate day) {
        CalendarDate date = months().fields(day);
        return parts() == 1 ? 0 : date.month() - 1;
    }

    /** How many months it has. */
    int parts() {
        return lasts(1) ? 1 : YEAR;
    }
}
