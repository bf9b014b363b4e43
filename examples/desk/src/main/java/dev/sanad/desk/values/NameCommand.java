package dev.sanad.desk.values;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "name",
        description = "Works on names of people.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = NameCompareCommand.class)
public final class NameCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What shall it do with names?");
    }
}
