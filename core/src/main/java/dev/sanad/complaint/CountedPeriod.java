package dev.sanad.complaint;

import dev.sanad.calendar.CalendarDate;
import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Months;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.Instant;
import java.time.LocalDate;

/** A whole month or a whole year of the association's own calendar, counted as all stood a month after its last day. */
record CountedPeriod(LocalDate from, LocalDate until, CalendarTerms calendar) {
    private static final int YEAR = 12;

    /** Refuses days that are no such period, naming the month of the first, and one that is not over for so long. */
    static CountedPeriod of(ComplaintCounts.Asked asked, CalendarTerms calendar, Instant now) {
        CountedPeriod period = new CountedPeriod(asked.from(), asked.to(), calendar);
        if (!period.lasts(1)
                && !(period.lasts(YEAR) && period.months().fields(period.from).month() == 1)) {
            LocalDate first =
                    period.from.minusDays(period.months().fields(period.from).day() - 1L);
            throw new RefusedException(Refusal.of(CountsRefusal.COUNTS_PERIOD_NOT_WHOLE)
                    .with("first", new Argument.Day(first))
                    .with(
                            "last",
                            new Argument.Day(
                                    period.months().plusMonths(first, 1).minusDays(1))));
        }
        if (now.isBefore(period.asOf())) {
            throw new RefusedException(
                    Refusal.of(CountsRefusal.COUNTS_PERIOD_TOO_NEW).with("day", new Argument.Day(period.counted())));
        }
        return period;
    }

    private Months months() {
        return calendar.months();
    }

    private boolean lasts(int months) {
        return months().fields(from).day() == 1
                && until.equals(months().plusMonths(from, months).minusDays(1));
    }

    /** The first day on which it is counted. */
    private LocalDate counted() {
        return months().plusMonths(until.plusDays(1), 1);
    }

    /** What happened later is not counted, so that the answer is the same whenever it is asked for. */
    Instant asOf() {
        return counted().atStartOfDay(calendar.zone()).toInstant();
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
