package dev.sanad.desk.schema;

import dev.sanad.jdbc.Dialect;
import dev.sanad.jdbc.Schema;
import dev.sanad.jdbc.Tables;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code schema print}. */
@Command(
        name = "print",
        description = "Prints the statements that make the tables, for those who may change the database.",
        footer = "Exits with 2 where a name is none.")
final class SchemaPrintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--database",
            paramLabel = "DATABASE",
            required = true,
            description = "One of: ${COMPLETION-CANDIDATES}")
    private Dialect database = Dialect.H2;

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            description = "The schema that holds the tables; the connection's own where it is left out.")
    private Optional<String> schema = Optional.empty();

    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            defaultValue = "sanad_",
            description = "What the name of each table begins with; ${DEFAULT-VALUE} where it is left out.")
    private String prefix = "";

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(Schema.ddl(database, tables()));
        return 0;
    }

    private Tables tables() {
        try {
            return new Tables(schema, prefix);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
