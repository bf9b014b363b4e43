package dev.sanad.desk.values;

import dev.sanad.calendar.Months;
import dev.sanad.kernel.RefusedException;
import java.util.Optional;
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
            description = "HU, HU-no-transfers (or 'HU without transfers'), IR or SA.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--weekend", paramLabel = "DAYS", description = "Such as THU,FRI, in place of the calendar's own.")
    private Optional<String> weekend = Optional.empty();

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = "Office hours; '" + OfficeCalendar.USUAL_HOURS + "' unless given.")
    private Optional<String> hours = Optional.empty();

    @Option(
            names = "--months",
            paramLabel = "CALENDAR",
            description = "In which months are counted: gregorian unless given, islamic-umalqura or persian.")
    private Optional<String> months = Optional.empty();

    Optional<OfficeCalendar> named() {
        try {
            return name.map(given -> OfficeCalendar.named(given)
                    .weekend(weekend)
                    .hours(hours)
                    .months(months.map(this::months).orElse(Months.GREGORIAN)));
        } catch (RefusedException unknown) {
            throw new CommandLine.ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
    }

    private Months months(String key) {
        return Months.of(key)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "--months: one of gregorian, islamic-umalqura, persian"));
    }
}
