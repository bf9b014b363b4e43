package dev.sanad.desk;

import dev.sanad.desk.schema.PolicySchemaCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "policy",
        description = "Works on policy files.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            GraphCommand.class,
            PolicySchemaCommand.class,
            ScenariosCommand.class,
            ServicesCommand.class,
            VerifyCommand.class
        })
final class PolicyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What shall it do with policies?");
    }
}
