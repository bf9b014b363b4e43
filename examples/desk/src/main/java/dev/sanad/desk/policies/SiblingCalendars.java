package dev.sanad.desk.policies;

import dev.sanad.calendar.CalendarData;
import dev.sanad.calendar.CalendarFile;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.calendar.WorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calendars that ship with Sanad, and those of an association in {@code calendars/ID.yaml} beside its policies. */
final class SiblingCalendars {
    private static final int MOST_BYTES = 1_000_000;

    private final Path folder;
    private final List<String> absent = new ArrayList<>();

    SiblingCalendars(Path policies) {
        folder = policies.resolve("calendars");
    }

    Optional<WorkCalendar> find(String id) {
        return National.SHIPPED.find(id).or(() -> own(id));
    }

    /** As {@link #find}; in the place of one that is not there a calendar without any day, noted in {@link #absent}. */
    Optional<WorkCalendar> findOrNote(String id) {
        return find(id).or(() -> {
            absent.add(id);
            return Optional.of(WorkCalendar.of(CalendarData.of(id, "0").build()));
        });
    }

    /** The calendars that were asked for and are not there. */
    List<String> absent() {
        return List.copyOf(absent);
    }

    private Optional<WorkCalendar> own(String id) {
        Path file = folder.resolve(id + ".yaml");
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return CalendarFile.read(text, this::find) instanceof CalendarFile.Sound sound
                    ? Optional.of(sound.calendar())
                    : Optional.empty();
        } catch (IOException absentOrUnreadable) {
            return Optional.empty();
        }
    }

    /** Read when a policy first asks for one: a file that is no policy is answered without them. */
    private static final class National {
        static final NationalCalendars SHIPPED = new NationalCalendars();
    }
}
