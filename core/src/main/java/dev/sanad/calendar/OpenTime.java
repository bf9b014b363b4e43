package dev.sanad.calendar;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One stretch of opening within a local day.
 *
 * @param from the first moment it is open
 * @param to the first moment it is closed again; midnight stands for the end of the day
 */
public record OpenTime(LocalTime from, LocalTime to) {
    private static final Pattern FORM =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-(?:([01][0-9]|2[0-3]):([0-5][0-9])|24:00)");

    /** Refuses a stretch that does not end after it begins, on the same day, with {@link IllegalArgumentException}. */
    public OpenTime {
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException("to: not after from");
        }
    }

    /** Reads {@code 09:00-16:00}; {@code 24:00} is the end of the day. */
    static Optional<OpenTime> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        LocalTime from = time(form.group(1), form.group(2));
        LocalTime to = form.group(3) == null ? LocalTime.MIDNIGHT : time(form.group(3), form.group(4));
        boolean ends = form.group(3) == null || from.isBefore(to);
        return ends ? Optional.of(new OpenTime(from, to)) : Optional.empty();
    }

    boolean toEndOfDay() {
        return to.equals(LocalTime.MIDNIGHT);
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
