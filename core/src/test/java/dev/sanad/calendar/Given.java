package dev.sanad.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** What the tests of this package start from. */
final class Given {
    static final NationalCalendars NATIONAL = new NationalCalendars();
    static final ZoneId BUDAPEST = ZoneId.of("Europe/Budapest");
    static final OfficeHours RECEPTION =
            OfficeHours.read(Map.of("MON-FRI", "09:00-16:00")).orThrow();
    /** No day off but the weekend, so that a test sees one rule at a time. */
    static final WorkCalendar WEEKENDS = file("{calendar: plain, version: 1, weekends: [{days: [SAT, SUN]}]}");

    private Given() {}

    static WorkCalendar national(String id) {
        return NATIONAL.find(id).orElseThrow();
    }

    static ZoneId zone(String calendar) {
        return calendar.startsWith("HU") ? BUDAPEST : ZoneId.of(calendar.equals("SA") ? "Asia/Riyadh" : "Asia/Tehran");
    }

    static WorkCalendar file(String text) {
        CalendarFile file = CalendarFile.read(text, NATIONAL::find);
        if (file instanceof CalendarFile.Sound sound) {
            return sound.calendar();
        }
        throw new AssertionError(file);
    }

    static CalendarTerms terms(WorkCalendar calendar, ZoneId zone) {
        return new CalendarTerms(calendar, zone, Months.GREGORIAN, Due.AS_IS, Map.of("reception", RECEPTION));
    }

    static CalendarTerms rolling(WorkCalendar calendar, ZoneId zone) {
        return new CalendarTerms(calendar, zone, Months.GREGORIAN, Due.NEXT_WORKING_DAY, Map.of());
    }

    static CalendarTerms counting(Months months) {
        return new CalendarTerms(WEEKENDS, BUDAPEST, months, Due.AS_IS, Map.of());
    }

    static Instant at(String local) {
        return at(local, BUDAPEST);
    }

    static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Span span(String text) {
        return Span.read(text).orThrow();
    }

    static Optional<String> code(Reading<?> reading) {
        return reading.refused().map(refusal -> refusal.code().id());
    }
}
