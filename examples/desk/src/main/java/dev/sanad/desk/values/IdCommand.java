package dev.sanad.desk.values;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "id",
        description = "Works on identifiers.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = IdCheckCommand.class)
public final class IdCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What shall it do with identifiers?");
    }
}
