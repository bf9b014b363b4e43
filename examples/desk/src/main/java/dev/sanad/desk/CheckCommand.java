package dev.sanad.desk;

import dev.sanad.desk.check.CheckedFile;
import dev.sanad.desk.check.FaultJson;
import dev.sanad.desk.check.FaultListing;
import dev.sanad.kernel.Language;
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
        name = "check",
        description = "Reads a policy file and lists all that is wrong with it.",
        footer = "Exits with 0 when nothing is wrong, 1 with faults, 2 when the file is no policy or cannot be read.")
final class CheckCommand implements Callable<Integer> {
    private static final int CLEAN = 0;
    private static final int FAULTS = 1;
    private static final int UNUSABLE = 2;

    /** How the faults are written. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "YAML, or JSON where the name ends in .json.")
    private Path file;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}; text unless given.")
    private Format format;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        Language spoken = language.language();
        CheckedFile checked = CheckedFile.read(file);
        PrintWriter notes = spec.commandLine().getErr();
        checked.absent()
                .forEach(calendar ->
                        notes.println("note: calendars/" + calendar + ".yaml is not there, and was not checked"));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.println(FaultJson.of(checked.faults()));
        } else {
            CommandLine.Help.Ansi colours = spec.commandLine().getColorScheme().ansi();
            new FaultListing(spoken, colours).print(checked.faults(), out);
        }
        if (checked.isNoPolicy()) {
            return UNUSABLE;
        }
        return checked.faults().isEmpty() ? CLEAN : FAULTS;
    }
}
