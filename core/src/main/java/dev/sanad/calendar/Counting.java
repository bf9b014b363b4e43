package dev.sanad.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Counts units of one kind forward, and says where they end. */
record Counting(CalendarTerms terms, LocalDays local, Workdays workdays, Workdays opening) {

    Deadline after(Instant start, SpanUnit unit, long amount) {
        return switch (unit.measure()) {
            case TIME -> atMoment(start, start.plus(unit.time(amount)), false);
            case WORKING_TIME -> atMoment(start, officeTime().after(start, unit.time(amount)), true);
            case WORKING_DAYS, DAYS, MONTHS -> after(local.dayOf(start), unit, amount);
        };
    }

    /** From a day that is not counted itself. */
    Deadline after(LocalDate start, SpanUnit unit, long amount) {
        LocalDate last = last(start, unit, amount);
        if (unit.measure() == SpanUnit.Measure.WORKING_DAYS) {
            return new Deadline(local.end(last), last, Explanation.working(workdays, start, last));
        }
        LocalDate day = terms.due() == Due.NEXT_WORKING_DAY ? told(workdays.next(last)) : last;
        return new Deadline(local.end(day), day, Explanation.calendar(workdays, start, last, day));
    }

    /** The last day before any moving off a day off. */
    LocalDate last(LocalDate start, SpanUnit unit, long amount) {
        return switch (unit.measure()) {
            case WORKING_DAYS -> told(workdays.after(start, amount));
            case MONTHS -> terms.months().plusMonths(start, unit.smallest(amount));
            default -> told(start.plusDays(unit.smallest(amount)));
        };
    }

    /** Refuses a day that cannot be written with four digits for its year. */
    private static LocalDate told(LocalDate day) {
        Months.GREGORIAN.fields(day);
        return day;
    }

    OfficeTime officeTime() {
        return new OfficeTime(opening, local);
    }

    Elapsed elapsed() {
        return new Elapsed(terms.months(), local, workdays, this::officeTime);
    }

    private Deadline atMoment(Instant start, Instant end, boolean working) {
        LocalDate from = local.dayOf(start);
        LocalDate day = told(local.dayOf(end.minusNanos(1)));
        return new Deadline(
                end,
                day,
                working ? Explanation.working(opening, from, day) : Explanation.calendar(workdays, from, day, day));
    }
}
