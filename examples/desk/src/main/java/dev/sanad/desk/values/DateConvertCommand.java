package dev.sanad.desk.values;

import dev.sanad.calendar.Months;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "convert",
        description = {
            "Says which day a date of one calendar is in another.",
            Answers.MANY,
            "Columns: input; from and to where they are not given.",
            "Answers: date, weekday; for rows of kind date param (weekday), expected (Umm al-Qura), expected2 (Persian)."
        },
        footer = Answers.EXITS)
final class DateConvertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private MessageOption messages = new MessageOption();

    @Parameters(
            paramLabel = "FROM",
            arity = "0..1",
            index = "0",
            description = "gregorian, islamic-umalqura or persian.")
    private Optional<String> from = Optional.empty();

    @Parameters(paramLabel = "TO", arity = "0..1", index = "1", description = "One of the same.")
    private Optional<String> to = Optional.empty();

    @Parameters(
            paramLabel = "DATE",
            arity = "0..1",
            index = "2",
            description = "Day, month and year, or the reverse, with /, - or . between.")
    private Optional<String> date = Optional.empty();

    @Override
    public Integer call() {
        from.ifPresent(this::known);
        to.ifPresent(this::known);
        CalendarRows rows = new CalendarRows("date", new CalendarRows.Terms(from, to, CalendarChoice.none()));
        Answers answers = messages.answers(rows::answer);
        return date.map(text -> answers.one(Map.of("input", text))).orElseGet(() -> answers.all("input"));
    }

    private void known(String calendar) {
        if (Months.of(calendar).isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "one of gregorian, islamic-umalqura, persian, not '" + calendar + "'");
        }
    }
}
