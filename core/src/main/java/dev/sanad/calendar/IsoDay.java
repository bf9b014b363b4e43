package dev.sanad.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days of the years 1 to 9999, which every store keeps and gives back, as ISO 8601 writes them: {@code 2026-03-31}. */
public final class IsoDay {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private IsoDay() {}

    /** Empty where the text is no such day. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(IsoDay::fits);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    /** The day; refuses other years with {@link IllegalArgumentException} that names the parameter. */
    public static LocalDate fitting(String parameter, LocalDate day) {
        if (!fits(day)) {
            throw new IllegalArgumentException(parameter + ": not in the years 1 to 9999");
        }
        return day;
    }

    private static boolean fits(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
