package dev.sanad.desk.values;

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
        name = "deadline",
        description = {
            "Says when something is due.",
            Answers.MANY,
            "Columns: input (start), param (rule); country, calendar and config where --calendar is not given.",
            "Answers: expected and expected2: the day and its weekday; for hours the local time and the instant;"
                    + " for months the day, and the working day it moves to; " + CalendarRows.UNCOVERED
        },
        footer = Answers.EXITS)
public final class DeadlineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private MessageOption messages = new MessageOption();

    @Mixin
    private CalendarOption calendar = new CalendarOption();

    @Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            index = "0",
            description = "ADD_WORKING_DAYS:n, CALENDAR_DAYS_ROLL_FORWARD:n, BUSINESS_HOURS:h, PnM, or words such as"
                    + " '5 working days'.")
    private Optional<String> rule = Optional.empty();

    @Parameters(
            paramLabel = "START",
            arity = "0..1",
            index = "1",
            description =
                    "A date, or a local time such as 2026-03-27T15:00; hours count from the first moment of a date.")
    private Optional<String> start = Optional.empty();

    @Override
    public Integer call() {
        if (rule.isPresent() != start.isPresent()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "From when shall it count?");
        }
        CalendarRows rows = new CalendarRows(
                "deadline", new CalendarRows.Terms(Optional.empty(), Optional.empty(), calendar.choice()));
        Answers answers = messages.answers(rows::answer);
        return rule.isEmpty()
                ? answers.all("input", "param")
                : answers.one(Map.of("param", rule.orElse(""), "input", start.orElse("")));
    }
}
