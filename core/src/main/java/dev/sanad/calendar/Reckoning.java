package dev.sanad.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts spans by an association's calendar. Immutable and thread-safe.
 *
 * <p>Days, weeks, months, years and working days: the local day of the moment is not counted, and the span ends with
 * the end of the local day n. Months and years are counted in the association's own months, and end on the last day of
 * a month that is too short. Working hours pass only while the office is open. Minutes and hours are elapsed time,
 * whatever the local clock shows.
 *
 * <p>All refuse, with {@link dev.sanad.kernel.RefusedException}: a day outside a calendar that has to be asked
 * ({@link CalendarRefusal#DATE_OUTSIDE_CALENDAR}), working hours where no office hours are known
 * ({@link CalendarRefusal#HOURS_UNKNOWN}), and a calendar that leaves no working time
 * ({@link CalendarRefusal#NEVER_WORKING}).
 */
public final class Reckoning {
    private final CalendarTerms terms;
    private final LocalDays local;
    private final Workdays workdays;
    private final Workdays opening;

    Reckoning(CalendarTerms terms, Workdays workdays, Workdays opening) {
        this.terms = terms;
        this.local = new LocalDays(terms.zone());
        this.workdays = workdays;
        this.opening = opening;
    }

    /** The deadline a span after a moment. */
    public Deadline deadline(Instant start, Span span) {
        return deadline(start, span, 0);
    }

    /**
     * The deadline a span after a moment, and so many units of the span later: those for which a clock was paused.
     * Refuses a negative number with {@link IllegalArgumentException}.
     */
    public Deadline deadline(Instant start, Span span, long pausedUnits) {
        if (pausedUnits < 0) {
            throw new IllegalArgumentException("pausedUnits: negative");
        }
        long amount = Math.addExact(span.amount(), pausedUnits);
        return switch (span.unit().measure()) {
            case TIME -> atMoment(start, start.plus(span.unit().time(amount)), false);
            case WORKING_TIME ->
                atMoment(start, officeTime().after(start, span.unit().time(amount)), true);
            case WORKING_DAYS, DAYS, MONTHS -> after(local.dayOf(start), span.unit(), amount);
        };
    }

    /** A deadline put off: by hours from its instant, by days and longer from the day that was told. */
    public Deadline plus(Deadline deadline, Span more) {
        return switch (more.unit().measure()) {
            case TIME, WORKING_TIME -> deadline(deadline.at(), more);
            case WORKING_DAYS, DAYS, MONTHS -> after(deadline.day(), more.unit(), more.amount());
        };
    }

    /** The deadline that is the end of a local day somebody set; a day off stays as it was set. */
    public Deadline endOf(LocalDate day) {
        return new Deadline(local.end(day), day, Explanation.calendar(workdays, day, day, day));
    }

    /**
     * The first instant when a span has been waited for: the start of the local day n, or the instant when the hours
     * have passed. A day off is not passed over.
     */
    public Instant earliest(Instant start, Span span) {
        return switch (span.unit().measure()) {
            case TIME, WORKING_TIME -> deadline(start, span).at();
            case WORKING_DAYS, DAYS, MONTHS -> local.start(last(local.dayOf(start), span.unit(), span.amount()));
        };
    }

    /** Whether at least a span has passed: from {@link #earliest} on, that instant included. */
    public boolean atLeast(Instant since, Span span, Instant now) {
        return !now.isBefore(earliest(since, span));
    }

    /** Whether at most a span has passed: until its {@link #deadline}, moved off days off as any deadline is. */
    public boolean atMost(Instant since, Span span, Instant now) {
        return !moreThan(since, span, now);
    }

    /** Whether more than a span has passed: from its {@link #deadline} on. */
    public boolean moreThan(Instant since, Span span, Instant now) {
        return deadline(since, span).missed(now);
    }

    /**
     * How many units have passed between two instants, rounded up to whole ones; 0 where the second is not later. A
     * day passes from a local time to the same on the next day, a working day's worth only on working days.
     */
    public long elapsed(Instant from, Instant to, SpanUnit unit) {
        return to.isAfter(from)
                ? new Elapsed(terms.months(), local, workdays, this::officeTime).between(from, to, unit)
                : 0;
    }

    /** Whether the office is open at an instant; at the instant of closing it no longer is. */
    public boolean open(Instant at) {
        return nextOpening(at).equals(at);
    }

    /** The instant itself while the office is open, else the first at which it opens. */
    public Instant nextOpening(Instant at) {
        return officeTime().opening(at);
    }

    /** Whether a day is worked here, and why or why not. */
    public DayStatus status(LocalDate day) {
        return workdays.status(day);
    }

    /** The local day of an instant. */
    public LocalDate dayOf(Instant instant) {
        return local.dayOf(instant);
    }

    private Deadline after(LocalDate start, SpanUnit unit, long amount) {
        LocalDate last = last(start, unit, amount);
        if (unit.measure() == SpanUnit.Measure.WORKING_DAYS) {
            return new Deadline(local.end(last), last, Explanation.working(workdays, start, last));
        }
        LocalDate day = terms.due() == Due.NEXT_WORKING_DAY ? workdays.next(last) : last;
        return new Deadline(local.end(day), day, Explanation.calendar(workdays, start, last, day));
    }

    private LocalDate last(LocalDate start, SpanUnit unit, long amount) {
        return switch (unit.measure()) {
            case WORKING_DAYS -> workdays.after(start, amount);
            case MONTHS -> terms.months().plusMonths(start, unit.smallest(amount));
            default -> start.plusDays(unit.smallest(amount));
        };
    }

    private Deadline atMoment(Instant start, Instant end, boolean working) {
        LocalDate from = local.dayOf(start);
        LocalDate day = local.dayOf(end.minusNanos(1));
        return new Deadline(
                end,
                day,
                working ? Explanation.working(opening, from, day) : Explanation.calendar(workdays, from, day, day));
    }

    private OfficeTime officeTime() {
        return new OfficeTime(opening, local);
    }
}
