package dev.sanad.desk.values;

import dev.sanad.calendar.Months;
import dev.sanad.calendar.Weekdays;
import dev.sanad.kernel.RefusedException;
import java.time.DayOfWeek;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** By which calendar a command counts. */
final class CalendarOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--calendar",
            paramLabel = "NAME",
            description = "HU, HU-no-transfers (or 'HU without transfers'), IR or SA; " + CalendarChoice.USUAL
                    + " unless given.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--weekend", paramLabel = "DAYS", description = "Such as THU,FRI, in place of the calendar's own.")
    private Optional<String> weekend = Optional.empty();

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = "Office hours, such as 'MON-FRI 09:00-16:00'; " + OfficeCalendar.USUAL_HOURS
                    + " on all days but the weekend unless given.")
    private Optional<String> hours = Optional.empty();

    @Option(
            names = "--months",
            paramLabel = "CALENDAR",
            description = "In which months are counted: gregorian unless given, islamic-umalqura or persian.")
    private Optional<String> months = Optional.empty();

    CalendarChoice choice() {
        return new CalendarChoice(
                name.map(given -> read("--calendar: one of HU, HU-no-transfers, IR, SA", () -> known(given))),
                weekend.map(days -> read("--weekend: days such as THU,FRI", () -> resting(days))),
                hours.map(given -> read("--hours: such as 'MON-FRI 09:00-16:00'", () -> OfficeCalendar.hoursOf(given))),
                months.map(key -> read(
                        "--months: one of gregorian, islamic-umalqura, persian",
                        () -> Months.of(key).orElseThrow())));
    }

    private static String known(String name) {
        OfficeCalendar.named(name);
        return name;
    }

    private static Set<DayOfWeek> resting(String days) {
        return Weekdays.read(days)
                .filter(rest -> rest.size() < DayOfWeek.values().length)
                .orElseThrow();
    }

    private <T> T read(String wanted, Supplier<T> value) {
        try {
            return value.get();
        } catch (RefusedException | NoSuchElementException unread) {
            throw new CommandLine.ParameterException(spec.commandLine(), wanted, unread);
        }
    }
}
