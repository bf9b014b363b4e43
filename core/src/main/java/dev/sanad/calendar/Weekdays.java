package dev.sanad.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads days of the week: {@code MON}, {@code MON-FRI}, {@code SAT-WED} over the end of the week, {@code MON, WED}. */
public final class Weekdays {
    private static final int LETTERS = 3;

    private Weekdays() {}

    /** The days; empty for anything else, and where one is named twice. */
    public static Optional<Set<DayOfWeek>> read(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            List<DayOfWeek> more = range(part.strip());
            if (more.isEmpty() || more.stream().anyMatch(days::contains)) {
                return Optional.empty();
            }
            days.addAll(more);
        }
        return Optional.of(days);
    }

    private static List<DayOfWeek> range(String text) {
        String[] ends = text.split("-", -1);
        Optional<DayOfWeek> first = day(ends[0]);
        Optional<DayOfWeek> last = day(ends[ends.length - 1]);
        if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        List<DayOfWeek> days = new ArrayList<>(List.of(first.get()));
        while (days.get(days.size() - 1) != last.get()) {
            days.add(days.get(days.size() - 1).plus(1));
        }
        return days;
    }

    private static Optional<DayOfWeek> day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, LETTERS).equals(text)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
