package dev.sanad.calendar;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts only the time in which an office is open. */
record OfficeTime(Workdays days, LocalDays local) {

    /** Refuses to exist where no office hours are known. */
    OfficeTime {
        if (days.hours().isEmpty()) {
            throw new RefusedException(Refusal.of(CalendarRefusal.HOURS_UNKNOWN));
        }
    }

    private record Stretch(Instant from, Instant to) {
        Duration length() {
            return Duration.between(from, to);
        }
    }

    /** When so much open time has passed since an instant; an exact fit ends at the closing, not at the next opening. */
    Instant after(Instant start, Duration open) {
        Duration left = open;
        LocalDate day = local.dayOf(start);
        while (true) {
            for (Stretch stretch : open(day, start)) {
                if (left.compareTo(stretch.length()) <= 0) {
                    return stretch.from().plus(left);
                }
                left = left.minus(stretch.length());
            }
            day = days.next(day.plusDays(1));
        }
    }

    Duration between(Instant from, Instant to) {
        LocalDate first = local.dayOf(from);
        LocalDate last = local.dayOf(to);
        return (last.isBefore(first) ? last : first)
                .datesUntil((last.isBefore(first) ? first : last).plusDays(1))
                .flatMap(day -> open(day, from).stream())
                .filter(stretch -> stretch.from().isBefore(to))
                .map(stretch -> Duration.between(stretch.from(), stretch.to().isBefore(to) ? stretch.to() : to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The instant itself while it is open, else the next opening. */
    Instant opening(Instant at) {
        LocalDate day = local.dayOf(at);
        List<Stretch> stretches = open(day, at);
        while (stretches.isEmpty()) {
            day = days.next(day.plusDays(1));
            stretches = open(day, at);
        }
        return stretches.get(0).from();
    }

    private List<Stretch> open(LocalDate day, Instant notBefore) {
        return days.times(day).stream()
                .map(time -> new Stretch(later(local.opening(day, time), notBefore), local.closing(day, time)))
                .filter(stretch -> stretch.from().isBefore(stretch.to()))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
