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

    /** The first instant of a stretch of opening; one in a gap is moved behind it, one that comes twice is the first. */
    Instant opening(LocalDate day, OpenTime stretch) {
        return stretch.from().equals(LocalTime.MIDNIGHT)
                ? start(day)
                : day.atTime(stretch.from()).atZone(zone).toInstant();
    }

    /** The first instant after a stretch of opening; of a closing time that comes twice, the second. */
    Instant closing(LocalDate day, OpenTime stretch) {
        return stretch.toEndOfDay()
                ? end(day)
                : day.atTime(stretch.to())
                        .atZone(zone)
                        .withLaterOffsetAtOverlap()
                        .toInstant();
    }
}
