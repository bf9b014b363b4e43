package dev.sanad.desk;

import dev.sanad.desk.check.CheckedFile;
import dev.sanad.desk.check.FaultListing;
import dev.sanad.desk.graph.LifecyclePicture;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.policy.Policy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "graph",
        description = "Draws a lifecycle of a policy: stages, actions and who does them, clocks, outcomes.",
        footer = "Writes SVG. Exits with 2 when the file is no sound policy.")
final class GraphCommand implements Callable<Integer> {
    private static final int DRAWN = 0;
    private static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "YAML, or JSON where the name ends in .json.")
    private Path file;

    @Option(
            names = "--lifecycle",
            paramLabel = "NAME",
            description = "Which one; can be left out where there is only one.")
    private String lifecycle = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        CheckedFile checked = CheckedFile.read(file);
        Optional<Policy> policy = checked.policy();
        if (policy.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            new FaultListing(language.language(), CommandLine.Help.Ansi.OFF).print(checked.faults(), err);
            err.println(file + " is no sound policy");
            return UNUSABLE;
        }
        spec.commandLine()
                .getOut()
                .println(LifecyclePicture.of(policy.get(), chosen(policy.get()), language.language()));
        return DRAWN;
    }

    private Lifecycle chosen(Policy policy) {
        Map<String, Lifecycle> all = policy.matters().lifecycles();
        if (lifecycle.isEmpty() && all.size() == 1) {
            return all.values().iterator().next();
        }
        return Optional.ofNullable(all.get(lifecycle))
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "--lifecycle: one of " + String.join(", ", all.keySet())));
    }
}
