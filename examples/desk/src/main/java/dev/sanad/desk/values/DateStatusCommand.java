package dev.sanad.desk.values;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "status",
        description = {
            "Says whether a day is worked.",
            Answers.MANY,
            "Columns: input; country, calendar and config where --calendar is not given.",
            "Answers: param (weekday), expected (WORKING or NON_WORKING), " + CalendarRows.UNCOVERED
        },
        footer = Answers.EXITS)
final class DateStatusCommand implements Callable<Integer> {
    @Mixin
    private MessageOption messages = new MessageOption();

    @Mixin
    private CalendarOption calendar = new CalendarOption();

    @Parameters(paramLabel = "DATE", arity = "0..1", description = "Year, month and day.")
    private Optional<String> date = Optional.empty();

    @Override
    public Integer call() {
        CalendarRows rows = new CalendarRows(
                "holiday", new CalendarRows.Terms(Optional.empty(), Optional.empty(), calendar.choice()));
        Answers answers = messages.answers(rows::answer);
        return date.map(text -> answers.one(Map.of("input", text))).orElseGet(() -> answers.all("input"));
    }
}
