package dev.sanad.desk;

import dev.sanad.desk.survey.Curve;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "curve",
        description = {
            "Draws how long cases last as a picture (SVG), out of one JSON object on standard input. Those that are still"
                    + " open count as having lasted as long as they have (Kaplan and Meier)."
        },
        footer = {
            "",
            "For example: echo '{\"closed_days\": [3, 8, 9], \"open_days_so_far\": [4]}' | sanad-desk survey curve > days.svg",
            "Exits with 0 when it drew, 1 when the input is refused or cannot be read."
        })
final class CurveCommand implements Callable<Integer> {
    private static final int DRAWN = 0;
    private static final int REFUSED = 1;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--until",
            paramLabel = "DAYS",
            description = "The last day that is drawn; the longest duration unless given.")
    private Optional<Double> until = Optional.empty();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        String input = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        PrintWriter out = spec.commandLine().getOut();
        try {
            out.println(Curve.drawn(input, until, language.language()));
            out.flush();
            return DRAWN;
        } catch (Curve.NotDrawnException why) {
            spec.commandLine().getErr().println(why.getMessage());
            return REFUSED;
        }
    }
}
