package dev.sanad.desk.values;

import dev.sanad.calendar.CalendarRefusal;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.Weekdays;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a row says of its calendar in the columns country, calendar and config. */
final class RowCalendar {
    private RowCalendar() {}

    static CalendarChoice of(Row row) {
        String config = row.raw("config");
        String transfers = config.contains("transferred=none") ? "-no-transfers" : "";
        Optional<String> name = Optional.of(row.get("calendar", row.raw("country")))
                .filter(country -> !country.isEmpty())
                .map(country -> country + transfers);
        return new CalendarChoice(
                name,
                setting(config, "weekend=").map(RowCalendar::weekend),
                hours(config).map(OfficeCalendar::hoursOf),
                months(config));
    }

    private static Set<DayOfWeek> weekend(String text) {
        return Weekdays.read(text)
                .orElseThrow(() -> new RefusedException(
                        Refusal.of(CalendarRefusal.FILE_VALUE_UNFIT).with("key", "weekend")));
    }

    private static Optional<String> setting(String config, String key) {
        return Arrays.stream(config.split(";"))
                .filter(part -> part.startsWith(key))
                .map(part -> part.substring(key.length()))
                .findFirst();
    }

    /** An office that opens on transferred Saturdays keeps hours on every Saturday that is worked. */
    private static Optional<String> hours(String config) {
        boolean saturdays = config.contains("+transferred working Saturdays");
        return Arrays.stream(config.split(";"))
                .filter(part -> part.matches("[A-Z]{3}-[A-Z]{3} [0-9:]+-[0-9:]+"))
                .map(part -> saturdays ? part.replace("-FRI ", "-SAT ") : part)
                .findFirst();
    }

    private static Optional<Months> months(String config) {
        if (config.startsWith("Umm al-Qura")) {
            return Optional.of(Months.ISLAMIC_UMALQURA);
        }
        if (config.startsWith("Persian")) {
            return Optional.of(Months.PERSIAN);
        }
        return config.startsWith("ISO") ? Optional.of(Months.GREGORIAN) : Optional.empty();
    }
}
