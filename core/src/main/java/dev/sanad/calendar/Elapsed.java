package dev.sanad.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** How much of a unit lies between two instants, rounded up to whole units. */
record Elapsed(Months months, LocalDays local, Workdays workdays, Supplier<OfficeTime> officeTime) {

    long between(Instant from, Instant to, SpanUnit unit) {
        LocalDateTime start = local.localTime(from);
        LocalDateTime shown = local.localTime(to);
        // Where the clocks were put back the later instant may show the earlier time, but some time has passed.
        LocalDateTime end = shown.isAfter(start) ? shown : start.plusNanos(1);
        return unit.roundedUp(
                switch (unit.measure()) {
                    case TIME -> minutes(Duration.between(from, to));
                    case WORKING_TIME -> minutes(officeTime.get().between(from, to));
                    case DAYS -> days(ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate()), start, end);
                    case WORKING_DAYS -> workingDays(start, end);
                    case MONTHS -> months(start, end);
                });
    }

    private static long minutes(Duration time) {
        return roundedUp(time, Duration.ofMinutes(1));
    }

    private long workingDays(LocalDateTime start, LocalDateTime end) {
        LocalDate first = start.toLocalDate();
        LocalDate last = end.toLocalDate();
        LocalDateTime counted = workdays.works(first) ? start : first.atStartOfDay();
        LocalDateTime counting = workdays.works(last) ? end : last.atStartOfDay();
        return days(workdays.between(first, last), counted, counting);
    }

    /** Whole days from midnight to midnight, less what of the first had passed, and what of the last has. */
    private static long days(long midnights, LocalDateTime start, LocalDateTime end) {
        Duration time = Duration.ofDays(midnights)
                .minusNanos(start.toLocalTime().toNanoOfDay())
                .plusNanos(end.toLocalTime().toNanoOfDay());
        return roundedUp(time, Duration.ofDays(1));
    }

    private long months(LocalDateTime start, LocalDateTime end) {
        CalendarDate from = months.fields(start.toLocalDate());
        CalendarDate to = months.fields(end.toLocalDate());
        long least = 12L * (to.year() - from.year()) + to.month() - from.month();
        LocalDateTime then = months.plusMonths(start.toLocalDate(), least).atTime(start.toLocalTime());
        return then.isBefore(end) ? least + 1 : least;
    }

    private static long roundedUp(Duration time, Duration unit) {
        return time.plus(unit).minusNanos(1).dividedBy(unit);
    }
}
