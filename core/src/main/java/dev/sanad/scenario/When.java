package dev.sanad.scenario;

import dev.sanad.calendar.Reading;
import dev.sanad.calendar.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A point in time, as a scenario states it. */
public sealed interface When {

    /** A day in the policy's own zone; without a time its first moment. */
    record On(LocalDate day, Optional<LocalTime> time) implements When {}

    record At(Instant instant) implements When {}

    /**
     * So long after the step before: hours when they have passed, days and longer on the n-th such day at the same local
     * time.
     */
    record After(Span span) implements When {}

    /**
     * Reads {@code +3 working days}, or a date such as {@code 2026-11-22}, {@code 2/6/1448 islamic-umalqura} or
     * {@code 1/9/1405 persian} with an hour such as {@code 09:00} behind it or not. A date without the name of its
     * calendar is Gregorian, and of no year before 1700.
     */
    static Reading<When> read(String text) {
        String words = text.strip();
        return words.startsWith("+")
                ? Span.read(words.substring(1).strip()).map(After::new)
                : WrittenMoment.read(words).map(on -> on);
    }
}
