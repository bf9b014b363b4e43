package dev.sanad.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts spans by an association's calendar. Immutable and thread-safe.
 *
 * <p>Days, weeks, months, years and working days: the local day of the moment is not counted, and the span ends with
 * the end of the local day n, the first instant that no longer belongs to it. Months and years are counted in the
 * association's own months, and end on the last day of a month that is too short. Working hours pass only while the
 * office is open. Minutes and hours are elapsed time, whatever the local clock shows; the instant at which they have
 * passed is the first that is too late, so that "at most" and "more than" never hold together.
 *
 * <p>All refuse, with {@link dev.sanad.kernel.RefusedException}: a day outside a calendar that has to be asked
 * ({@link CalendarRefusal#DATE_OUTSIDE_CALENDAR}), working hours where no office hours are known
 * ({@link CalendarRefusal#HOURS_UNKNOWN}), and a calendar that leaves no working time
 * ({@link CalendarRefusal#NEVER_WORKING}).
 */
public final class Reckoning {
    private final LocalDays local;
    private final Workdays workdays;
    private final Counting counting;

    Reckoning(CalendarTerms terms, Workdays workdays, Workdays opening) {
        this.local = new LocalDays(terms.zone());
        this.workdays = workdays;
        this.counting = new Counting(terms, local, workdays, opening);
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
        return counting.after(start, span.unit(), Math.addExact(span.amount(), pausedUnits));
    }

    /** A deadline put off: by hours from its instant, by days and longer from the day that was told. */
    public Deadline plus(Deadline deadline, Span more) {
        return switch (more.unit().measure()) {
            case TIME, WORKING_TIME -> deadline(deadline.at(), more);
            case WORKING_DAYS, DAYS, MONTHS -> counting.after(deadline.day(), more.unit(), more.amount());
        };
    }

    /** The deadline that is the end of a local day somebody set; a day off stays as it was set. */
    public Deadline endOf(LocalDate day) {
        return new Deadline(local.end(day), day, Explanation.calendar(workdays, day, day, day));
    }

    /** A deadline reckoned before, of which the instant was kept; it explains nothing any more. */
    public Deadline kept(Instant at) {
        LocalDate day = local.dayOf(at.minusNanos(1));
        return new Deadline(at, day, Explanation.calendar(workdays, day, day, day));
    }

    /** The first instant of a local day: the moment from which spans count that start on a date. */
    public Instant startOf(LocalDate day) {
        return local.start(day);
    }

    /**
     * The first instant when a span has been waited for: the start of the local day n, or the instant when the hours
     * have passed. A day off is not passed over.
     */
    public Instant earliest(Instant start, Span span) {
        return switch (span.unit().measure()) {
            case TIME, WORKING_TIME -> deadline(start, span).at();
            case WORKING_DAYS, DAYS, MONTHS ->
                local.start(counting.last(local.dayOf(start), span.unit(), span.amount()));
        };
    }

    /** When the office has been open for so long since an instant; an exact fit ends at the closing. */
    public Instant afterOpenTime(Instant start, Duration open) {
        return counting.officeTime().after(start, open);
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
        return to.isAfter(from) ? counting.elapsed().between(from, to, unit) : 0;
    }

    /** Whether the office is open at an instant; at the instant of closing it no longer is. */
    public boolean open(Instant at) {
        return nextOpening(at).equals(at);
    }

    /** The instant itself while the office is open, else the first at which it opens. */
    public Instant nextOpening(Instant at) {
        return counting.officeTime().opening(at);
    }

    /** Whether a day is worked here, and why or why not. */
    public DayStatus status(LocalDate day) {
        return workdays.status(day);
    }

    /** The local day of an instant. */
    public LocalDate dayOf(Instant instant) {
        return local.dayOf(instant);
    }
}
