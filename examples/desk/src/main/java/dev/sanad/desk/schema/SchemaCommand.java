package dev.sanad.desk.schema;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schema}: the tables of the desk. */
@Command(
        name = "schema",
        description = "Works on the tables of the desk.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = SchemaPrintCommand.class)
public final class SchemaCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** For picocli. */
    public SchemaCommand() {}

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What shall it do with the tables?");
    }
}
