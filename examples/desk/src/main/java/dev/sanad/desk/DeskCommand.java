package dev.sanad.desk;

import dev.sanad.desk.schema.SchemaCommand;
import dev.sanad.desk.values.DateCommand;
import dev.sanad.desk.values.DeadlineCommand;
import dev.sanad.desk.values.IdCommand;
import dev.sanad.desk.values.NameCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "sanad-desk",
        description = "A service desk under the rules of an association's board.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            PolicyCommand.class,
            SurveyCommand.class,
            SchemaCommand.class,
            IdCommand.class,
            DateCommand.class,
            DeadlineCommand.class,
            NameCommand.class
        },
        versionProvider = Version.class)
final class DeskCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Says how it is used.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Says which version this is.")
    private boolean version;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What shall it do?");
    }
}
