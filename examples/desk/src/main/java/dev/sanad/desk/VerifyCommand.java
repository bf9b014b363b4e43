package dev.sanad.desk;

import dev.sanad.desk.check.CheckedFile;
import dev.sanad.desk.check.FaultJson;
import dev.sanad.desk.check.FaultListing;
import dev.sanad.desk.verify.FindingListing;
import dev.sanad.desk.verify.JsonReport;
import dev.sanad.desk.verify.Report;
import dev.sanad.desk.verify.SarifReport;
import dev.sanad.desk.verify.SlowProgress;
import dev.sanad.verify.Verifier;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = "Explores every state that cases can reach under a policy, and lists what is wrong with it.",
        footer = "Exits with 0 when all was explored and nothing is wrong, 1 with findings, 2 when the file is no sound"
                + " policy, 3 when a limit was reached: then what was not found may still be there.")
final class VerifyCommand implements Callable<Integer> {
    private static final int UNUSABLE = 2;

    /** How findings are written. */
    enum Format {
        text,
        json,
        sarif
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "YAML, or JSON where the name ends in .json.")
    private Path file;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}; text unless given.")
    private Format format;

    @Option(
            names = "--most-states",
            paramLabel = "N",
            defaultValue = "" + Verifier.MOST_STATES,
            description = "Explores no more states of one lifecycle than this; ${DEFAULT-VALUE} unless given.")
    private int mostStates;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        if (mostStates < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--most-states: at least 1");
        }
        PrintWriter notes = spec.commandLine().getErr();
        CheckedFile checked = CheckedFile.read(file);
        checked.absent()
                .forEach(calendar -> notes.println(
                        "note: calendars/" + calendar + ".yaml is not there; time was counted without its holidays"));
        return checked.policy()
                .map(policy -> Report.of(
                        policy, file.toString(), new Verifier(mostStates, new SlowProgress(notes)).verify(policy)))
                .map(this::write)
                .orElseGet(() -> unusable(checked));
    }

    private int write(Report report) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case json -> out.println(new JsonReport(language.language()).of(report));
            case sarif -> out.println(new SarifReport(language.language()).of(report));
            case text -> new FindingListing(language.language(), colours()).print(report, out);
        }
        return report.exit();
    }

    private int unusable(CheckedFile checked) {
        PrintWriter out = spec.commandLine().getOut();
        if (checked.faults().isEmpty()) {
            spec.commandLine().getErr().println(file + " is a template: verify the files that extend it");
        } else if (format == Format.json) {
            out.println(FaultJson.of(checked.faults()));
        } else if (format == Format.sarif) {
            out.println(new SarifReport(language.language()).of(checked.faults()));
        } else {
            new FaultListing(language.language(), colours()).print(checked.faults(), out);
        }
        return UNUSABLE;
    }

    private CommandLine.Help.Ansi colours() {
        return spec.commandLine().getColorScheme().ansi();
    }
}
