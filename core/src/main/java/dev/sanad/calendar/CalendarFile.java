package dev.sanad.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A calendar written as YAML; {@code docs} of the project say how. */
public sealed interface CalendarFile {

    record Readable(WorkCalendar calendar) implements CalendarFile {}

    /** All that is wrong with it, never nothing. */
    record Faulty(List<CalendarFault> faults) implements CalendarFile {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a calendar.
     *
     * @param text at most 1,000,000 characters
     * @param bases finds the calendar it is laid over, by its id
     */
    static CalendarFile read(String text, Function<String, Optional<WorkCalendar>> bases) {
        List<CalendarFault> faults = new ArrayList<>();
        try {
            FileNode root = YamlText.parse(text);
            WorkCalendar calendar = new CalendarReader(faults, bases).read(root);
            return faults.isEmpty() ? new Readable(calendar) : new Faulty(faults);
        } catch (UnfitException unfit) {
            faults.add(unfit.fault());
            return new Faulty(faults);
        }
    }
}
