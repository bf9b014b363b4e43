package dev.sanad.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calendars that ship with Sanad: {@code SA}, {@code IR}, {@code HU}, and {@code HU-no-transfers}, which is
 * Hungary for an office that never works on a Saturday. Each file says where its days come from, which are reckoned and
 * announced otherwise, and which are missing. Read once by whoever makes an object of this class; immutable.
 */
public final class NationalCalendars {
    // A calendar stands after the one it is laid over.
    private static final List<String> FILES = List.of("SA", "IR", "HU-no-transfers", "HU");

    private final Map<String, WorkCalendar> calendars = new LinkedHashMap<>();

    public NationalCalendars() {
        for (String file : FILES) {
            WorkCalendar calendar = read(text(file + ".yaml"));
            calendars.put(calendar.id(), calendar);
        }
    }

    /** The calendar of this id; empty where none ships. */
    public Optional<WorkCalendar> find(String id) {
        return Optional.ofNullable(calendars.get(id));
    }

    /** The ids of all that ship. */
    public List<String> ids() {
        return List.copyOf(calendars.keySet());
    }

    private WorkCalendar read(String text) {
        CalendarFile file = CalendarFile.read(text, this::find);
        if (file instanceof CalendarFile.Sound sound) {
            return sound.calendar();
        }
        throw new IllegalStateException(file.toString());
    }

    private static String text(String name) {
        try (InputStream file = NationalCalendars.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
