package dev.sanad.calendar;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The calendar in which months and years are counted. Each is bounded: Gregorian to the years 1 to 9999; Umm al-Qura to
 * 1300 to 1600 of the Hijra, the range of its published table; Persian (Solar Hijri) to 1179 to 1577, where
 * implementations agree. A day outside is refused with {@link RefusedException} of
 * {@link CalendarRefusal#DATE_OUTSIDE_CALENDAR}, never reckoned by a rule of thumb.
 */
public enum Months {
    GREGORIAN("gregorian", new GregorianMonths()),
    ISLAMIC_UMALQURA("islamic-umalqura", new UmmAlQuraMonths()),
    PERSIAN("persian", new PersianMonths());

    private static final int IN_YEAR = 12;

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // No system keeps anything.
    private final MonthSystem system;

    private final LocalDate first;
    private final LocalDate last;
    private final int firstYear;
    private final int lastYear;

    Months(String key, MonthSystem system) {
        this.key = key;
        this.system = system;
        this.first = system.first();
        this.last = system.last();
        this.firstYear = system.fields(first).year();
        this.lastYear = system.fields(last).year();
    }

    /** The key in a policy, after CLDR. */
    public String key() {
        return key;
    }

    public static Optional<Months> of(String key) {
        for (Months months : values()) {
            if (months.key.equals(key)) {
                return Optional.of(months);
            }
        }
        return Optional.empty();
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    /** How this calendar counts a day; refuses one outside it. */
    public CalendarDate fields(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new RefusedException(outside());
        }
        return system.fields(day);
    }

    /** The day of a year, month and day; empty where there is no such month or day; refuses a year outside. */
    public Optional<LocalDate> day(int year, int month, int day) {
        if (!holds(year)) {
            throw new RefusedException(outside());
        }
        boolean exists = month >= 1 && month <= IN_YEAR && day >= 1 && day <= system.lengthOfMonth(year, month);
        return exists ? Optional.of(system.day(year, month, day)) : Optional.empty();
    }

    /** Whether some year has that day; a lunar month has 30 days now and then. */
    boolean everHas(int month, int day) {
        int year = fields(LocalDate.EPOCH).year();
        return IntStream.range(year, year + 2 * IN_YEAR)
                .anyMatch(some -> day(some, month, day).isPresent());
    }

    /** The same day some months later, or the last day of that month where it is shorter; refuses one outside. */
    public LocalDate plusMonths(LocalDate start, long months) {
        CalendarDate from = fields(start);
        long target = Math.addExact(Math.multiplyExact((long) from.year(), IN_YEAR) + from.month() - 1, months);
        long year = Math.floorDiv(target, IN_YEAR);
        if (!holds(year)) {
            throw new RefusedException(outside());
        }
        int month = Math.floorMod(target, IN_YEAR) + 1;
        int length = system.lengthOfMonth((int) year, month);
        return system.day((int) year, month, Math.min(from.day(), length));
    }

    boolean holds(long year) {
        return year >= firstYear && year <= lastYear;
    }

    Refusal outside() {
        return Refusal.of(CalendarRefusal.DATE_OUTSIDE_CALENDAR).with("calendar", key);
    }
}
