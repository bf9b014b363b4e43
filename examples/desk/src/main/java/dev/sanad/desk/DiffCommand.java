package dev.sanad.desk;

import dev.sanad.desk.check.CheckedFile;
import dev.sanad.desk.check.FaultListing;
import dev.sanad.desk.verify.DifferenceListing;
import dev.sanad.desk.verify.SlowProgress;
import dev.sanad.policy.Difference;
import dev.sanad.policy.Policy;
import dev.sanad.verify.Verification;
import dev.sanad.verify.Verifier;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = "Says which rules a new version of a policy changes, and which findings it brings or removes.",
        footer =
                "Exits with 0 when it brings no finding, 1 when it does, 2 when a file is no sound policy, 3 when a limit"
                        + " was reached.")
final class DiffCommand implements Callable<Integer> {
    private static final int NONE_BROUGHT = 0;
    private static final int BROUGHT = 1;
    private static final int UNUSABLE = 2;
    private static final int NOT_EXHAUSTED = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The version so far.")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "The new version.")
    private Path newer;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        Optional<Policy> before = sound(older);
        Optional<Policy> after = sound(newer);
        if (before.isEmpty() || after.isEmpty()) {
            return UNUSABLE;
        }
        Verification old = verified(before.get());
        Verification now = verified(after.get());
        Difference difference = Difference.between(
                new Difference.Version(before.get(), old.findings()),
                new Difference.Version(after.get(), now.findings()));
        new DifferenceListing(language.language())
                .print(difference, before.get(), after.get(), spec.commandLine().getOut());
        if (!old.exhausted() || !now.exhausted()) {
            return NOT_EXHAUSTED;
        }
        return difference.brought().isEmpty() ? NONE_BROUGHT : BROUGHT;
    }

    private Verification verified(Policy policy) {
        return new Verifier(
                        Verifier.MOST_STATES,
                        new SlowProgress(spec.commandLine().getErr()))
                .verify(policy);
    }

    private Optional<Policy> sound(Path file) {
        CheckedFile checked = CheckedFile.read(file);
        if (checked.policy().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            new FaultListing(language.language(), CommandLine.Help.Ansi.OFF).print(checked.faults(), err);
            err.println(file + " is no sound policy");
        }
        return checked.policy();
    }
}
