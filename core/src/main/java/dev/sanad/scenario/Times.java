package dev.sanad.scenario;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** When what a scenario states is, by the policy's own calendar. */
final class Times {
    private static final Set<SpanUnit> HOURS = Set.of(SpanUnit.MINUTE, SpanUnit.HOUR, SpanUnit.WORKING_HOUR);

    private final CalendarTerms calendar;

    Times(CalendarTerms calendar) {
        this.calendar = calendar;
    }

    Instant of(When when, Instant before) {
        if (when instanceof When.At at) {
            return at.instant();
        }
        if (when instanceof When.On on) {
            return on.day()
                    .atTime(on.time().orElse(LocalTime.MIN))
                    .atZone(calendar.zone())
                    .toInstant();
        }
        return later(before, ((When.After) when).span());
    }

    LocalDate day(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }

    /** Hours when they have passed; days and longer on the n-th at the same local time. */
    private Instant later(Instant before, Span span) {
        Instant earliest = calendar.reckoning().earliest(before, span);
        return HOURS.contains(span.unit())
                ? earliest
                : earliest.atZone(calendar.zone())
                        .with(before.atZone(calendar.zone()).toLocalTime())
                        .toInstant();
    }
}
