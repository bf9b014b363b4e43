package dev.sanad.desk.values;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "date",
        description = "Works on dates.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DateConvertCommand.class, DateStatusCommand.class})
public final class DateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What shall it do with dates?");
    }
}
