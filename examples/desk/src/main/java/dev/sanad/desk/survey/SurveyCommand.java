package dev.sanad.desk.survey;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "survey",
        description = "Scores surveys, and calculates what they rest on.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {StatisticCommand.class})
public final class SurveyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What shall it do with surveys?");
    }
}
