package dev.sanad.desk.values;

import dev.sanad.calendar.Months;
import java.util.Arrays;
import java.util.Optional;

/** The calendar that a row of its own words names in the columns country, calendar and config. */
final class RowCalendar {
    private RowCalendar() {}

    static OfficeCalendar of(Row row, Optional<OfficeCalendar> given) {
        String config = row.raw("config");
        String country = row.get("calendar", row.raw("country"));
        OfficeCalendar calendar = country.isEmpty()
                ? given.orElseGet(() -> OfficeCalendar.named("HU"))
                : OfficeCalendar.named(config.contains("transferred=none") ? country + "-no-transfers" : country);
        return calendar.weekend(setting(config, "weekend="))
                .hours(hours(config))
                .months(months(config).orElse(given.map(OfficeCalendar::months).orElse(Months.GREGORIAN)));
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
