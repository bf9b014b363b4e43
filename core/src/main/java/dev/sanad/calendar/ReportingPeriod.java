package dev.sanad.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole year of an association's own calendar, or a whole month of it: what reports are asked for. Periods of any days would
 * tell, one taken from the other, what lies between them.
 *
 * @param year 1 to 9999
 * @param month 1 to 12; empty for the whole year
 */
public record ReportingPeriod(int year, OptionalInt month) {
    private static final int LAST_YEAR = 9999;
    private static final int MONTHS = 12;
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-(0[1-9]|1[0-2]))?");

    /** Refuses a year or month outside these bounds with {@link IllegalArgumentException}. */
    public ReportingPeriod {
        if (year < 1 || year > LAST_YEAR || month.orElse(1) < 1 || month.orElse(1) > MONTHS) {
            throw new IllegalArgumentException("year: 1 to 9999; month: 1 to 12");
        }
    }

    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(year, OptionalInt.empty());
    }

    public static ReportingPeriod month(int year, int month) {
        return new ReportingPeriod(year, OptionalInt.of(month));
    }

    /** Reads {@code 1447} as a year and {@code 1447-09} as a month; empty for anything else. */
    public static Optional<ReportingPeriod> parse(String text) {
        Matcher read = FORM.matcher(text);
        if (!read.matches() || Integer.parseInt(read.group(1)) < 1) {
            return Optional.empty();
        }
        int year = Integer.parseInt(read.group(1));
        return Optional.of(Optional.ofNullable(read.group(2))
                .map(month -> month(year, Integer.parseInt(month)))
                .orElseGet(() -> year(year)));
    }

    /** Its first day; refuses a year outside the calendar with {@link CalendarRefusal#DATE_OUTSIDE_CALENDAR}. */
    public LocalDate first(Months months) {
        return months.day(year, month.orElse(1), 1).orElseThrow();
    }

    /** The first day after it; refuses one outside the calendar. */
    public LocalDate end(Months months) {
        return months.plusMonths(first(months), months());
    }

    /** How many months it has. */
    public int months() {
        return month.isPresent() ? 1 : MONTHS;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return month.isPresent()
                ? String.format(Locale.ROOT, "%04d-%02d", year, month.getAsInt())
                : String.format(Locale.ROOT, "%04d", year);
    }
}
