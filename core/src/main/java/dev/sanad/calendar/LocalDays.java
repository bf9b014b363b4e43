package dev.sanad.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/** Where local days and hours lie in time, on days when the clocks are put forward or back too. */
record LocalDays(ZoneId zone) {

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    LocalDateTime localTime(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /** The first instant of a day; that of the next one where the zone skipped the day. */
    Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first instant after the last on which the local clock shows the day. */
    Instant end(LocalDate day) {
        ZonedDateTime midnight = day.plusDays(1).atStartOfDay(zone);
        ZoneOffsetTransition change = zone.getRules().getTransition(midnight.toLocalDateTime());
        boolean dayComesAgain = change != null
                && change.isOverlap()
                && change.getDateTimeAfter().isBefore(midnight.toLocalDateTime());
        return (dayComesAgain ? midnight.withLaterOffsetAtOverlap() : midnight).toInstant();
    }

    /** When a stretch of opening begins; a time that comes twice is the first, one that is skipped is when it is. */
    Instant opening(LocalDate day, OpenTime stretch) {
        return stretch.from().equals(LocalTime.MIDNIGHT)
                ? start(day)
                : moment(day.atTime(stretch.from())).toInstant();
    }

    /** When it is over; a time that comes twice is the second, one that is skipped is when it is. */
    Instant closing(LocalDate day, OpenTime stretch) {
        return stretch.toEndOfDay()
                ? end(day)
                : moment(day.atTime(stretch.to())).withLaterOffsetAtOverlap().toInstant();
    }

    private ZonedDateTime moment(LocalDateTime time) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        return change != null && change.isGap() ? change.getInstant().atZone(zone) : time.atZone(zone);
    }
}
