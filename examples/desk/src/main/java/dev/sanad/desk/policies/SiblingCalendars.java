package dev.sanad.desk.policies;

import dev.sanad.calendar.CalendarData;
import dev.sanad.calendar.CalendarFile;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.calendar.WorkCalendar;
import dev.sanad.desk.data.UnusableException;
import dev.sanad.kernel.Language;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Calendars that ship with Sanad, and those of an association in {@code calendars/ID.yaml} beside its policies. One with
 * faults is refused with {@link UnusableException}, which lists them: without its holidays days would be counted wrongly.
 */
final class SiblingCalendars {
    private static final int MOST_BYTES = 1_000_000;

    private static final Style ENGLISH = Style.of(Language.ENGLISH, MonthSystem.GREGORIAN, ZoneOffset.UTC);

    private final Path folder;
    private final Set<String> above = new HashSet<>();
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
            return Optional.of(sound(file, CalendarFile.read(text, over -> base(id, over))));
        } catch (IOException absentOrUnreadable) {
            return Optional.empty();
        }
    }

    /** One that lies over itself, at whatever remove, has no base. */
    private Optional<WorkCalendar> base(String id, String over) {
        above.add(id);
        Optional<WorkCalendar> base = above.contains(over) ? Optional.empty() : find(over);
        above.remove(id);
        return base;
    }

    private static WorkCalendar sound(Path file, CalendarFile read) {
        if (read instanceof CalendarFile.Faulty faulty) {
            throw new UnusableException(faulty.faults().stream()
                    .map(fault -> file + ":" + fault.line() + ":" + fault.column() + ": "
                            + Messages.shipped().write(fault.refusal(), ENGLISH))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return ((CalendarFile.Sound) read).calendar();
    }

    /** Read when a policy first asks for one: a file that is no policy is answered without them. */
    private static final class National {
        static final NationalCalendars SHIPPED = new NationalCalendars();
    }
}
