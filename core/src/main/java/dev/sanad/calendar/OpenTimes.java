package dev.sanad.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When an office is open within one day: at least one stretch, in order, none running into the next. */
public record OpenTimes(List<OpenTime> stretches) {

    /** Refuses no stretch, and stretches that overlap, with {@link IllegalArgumentException}. */
    public OpenTimes {
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("stretches: at least one is needed");
        }
        stretches =
                stretches.stream().sorted(Comparator.comparing(OpenTime::from)).toList();
        if (overlap(stretches)) {
            throw new IllegalArgumentException("stretches: overlap");
        }
    }

    /** Reads {@code 09:00-12:00, 13:00-16:00}. */
    public static Reading<OpenTimes> read(String text) {
        List<OpenTime> stretches = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Optional<OpenTime> stretch = OpenTime.read(part);
            if (stretch.isEmpty()) {
                return Reading.not(CalendarRefusal.HOURS_UNREADABLE);
            }
            stretches.add(stretch.get());
        }
        stretches.sort(Comparator.comparing(OpenTime::from));
        return overlap(stretches)
                ? Reading.not(CalendarRefusal.HOURS_UNREADABLE)
                : Reading.of(new OpenTimes(stretches));
    }

    private static boolean overlap(List<OpenTime> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            OpenTime before = sorted.get(i - 1);
            if (before.toEndOfDay() || before.to().isAfter(sorted.get(i).from())) {
                return true;
            }
        }
        return false;
    }
}
