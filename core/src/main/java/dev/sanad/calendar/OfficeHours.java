package dev.sanad.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When an office is open in an ordinary week, in local time. Holidays, weekends and exceptions of the calendar lie over
 * it; a day that is not here stays closed even where the calendar makes it a working day, unless the calendar states
 * hours for it.
 */
public record OfficeHours(Map<DayOfWeek, OpenTimes> week) {

    /** Refuses an empty week with {@link IllegalArgumentException}. */
    public OfficeHours {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("week: at least one day is needed");
        }
        week = Map.copyOf(week);
    }

    /** Reads {@code {MON-THU: "09:00-12:00, 13:00-16:00", FRI: "09:00-12:00"}}; no day may be named twice. */
    public static Reading<OfficeHours> read(Map<String, String> lines) {
        Map<DayOfWeek, OpenTimes> week = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<String, String> line : lines.entrySet()) {
            Set<DayOfWeek> days = Weekdays.read(line.getKey()).orElse(Set.of());
            Reading<OpenTimes> times = OpenTimes.read(line.getValue());
            if (days.isEmpty() || times.refused().isPresent() || days.stream().anyMatch(week::containsKey)) {
                return Reading.not(CalendarRefusal.HOURS_UNREADABLE);
            }
            days.forEach(day -> week.put(day, times.orThrow()));
        }
        return week.isEmpty() ? Reading.not(CalendarRefusal.HOURS_UNREADABLE) : Reading.of(new OfficeHours(week));
    }

    Optional<OpenTimes> on(DayOfWeek day) {
        return Optional.ofNullable(week.get(day));
    }
}
