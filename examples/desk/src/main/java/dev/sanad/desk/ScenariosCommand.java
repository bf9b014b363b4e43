package dev.sanad.desk;

import dev.sanad.desk.check.CheckedFile;
import dev.sanad.desk.check.FaultJson;
import dev.sanad.desk.check.FaultListing;
import dev.sanad.desk.data.UnusableException;
import dev.sanad.desk.policies.PolicyFiles;
import dev.sanad.desk.scenarios.PlayedFile;
import dev.sanad.desk.scenarios.ScenarioJson;
import dev.sanad.desk.scenarios.ScenarioListing;
import dev.sanad.desk.scenarios.ScenarioPair;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Fault;
import dev.sanad.scenario.ScenarioFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "scenarios",
        description = "Plays the scenarios beside a policy, and shows what came otherwise than they say.",
        footer =
                "Exits with 0 when all came as expected, 1 when something did not or, with --coverage, something of the"
                        + " policy is not shown, 2 when a file is missing or has faults.")
final class ScenariosCommand implements Callable<Integer> {
    private static final int AS_EXPECTED = 0;
    private static final int OTHERWISE = 1;
    private static final int UNUSABLE = 2;

    /** How results are written. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "NAME.scenarios.yaml, or NAME.policy.yaml; both lie in one folder.")
    private Path file;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}; text unless given.")
    private Format format;

    @Option(names = "--coverage", description = "Shows what of the policy no scenario shows.")
    private boolean covering;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        ScenarioPair pair = ScenarioPair.of(file);
        CheckedFile checked = CheckedFile.read(pair.policy());
        if (!checked.absent().isEmpty()) {
            throw new UnusableException(checked.absent().stream()
                    .map(calendar -> "calendars/" + calendar + ".yaml is not there: no day can be counted without it")
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return checked.policy().map(policy -> play(pair, policy)).orElseGet(() -> unusable(checked.faults()));
    }

    private int play(ScenarioPair pair, Policy policy) {
        ScenarioFile read = ScenarioFile.read(PolicyFiles.source(pair.scenarios()), policy);
        if (read instanceof ScenarioFile.Faulty faulty) {
            return unusable(faulty.faults());
        }
        PlayedFile played = PlayedFile.of(policy, (ScenarioFile.Whole) read);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.println(new ScenarioJson(language.language()).of(played, covering));
        } else {
            new ScenarioListing(language.language()).print(played, covering, out);
        }
        return played.passed(covering) ? AS_EXPECTED : OTHERWISE;
    }

    private int unusable(List<Fault> faults) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.println(FaultJson.of(faults));
        } else {
            new FaultListing(
                            language.language(),
                            spec.commandLine().getColorScheme().ansi())
                    .print(faults, out);
        }
        return UNUSABLE;
    }
}
