package dev.sanad.desk;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "survey",
        description = "Scores surveys, and calculates what they rest on.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ScoreCommand.class, StatisticCommand.class, CurveCommand.class})
final class SurveyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What shall it do with surveys?");
    }
}
