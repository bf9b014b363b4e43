package dev.sanad.desk;

import dev.sanad.desk.survey.Metric;
import dev.sanad.desk.survey.Statistics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "statistic",
        description = {
            "Reads inputs from standard input, one JSON object a line, and answers each with one JSON object a line.",
            "What is undefined is null; what is refused is {\"error\": CODE}. A line that cannot be read or calculated is answered with"
                    + " {\"error\": CODE, \"line\": N}, and the next line is read all the same. Empty lines are passed over."
        },
        footer = {
            "",
            "For example: echo '{\"x\": 82, \"n\": 100, \"conf\": 0.95}' | sanad-desk survey statistic PROP_CI",
            "Exits with 0 when every line was read, whether answered or refused; 1 when one could not be read; 2 when"
                    + " there is no such metric."
        })
final class StatisticCommand implements Callable<Integer> {
    private static final int READ = 0;
    private static final int UNREADABLE = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "METRIC",
            description = "${COMPLETION-CANDIDATES}. Without it each line names its own: {\"metric\": ..., \"inputs\":"
                    + " {...}}.",
            completionCandidates = Names.class)
    private String metric = "";

    @Override
    public Integer call() throws IOException {
        Statistics statistics = new Statistics(chosen());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            boolean all = statistics.answer(lines, spec.commandLine().getOut());
            return all ? READ : UNREADABLE;
        }
    }

    private Optional<Metric> chosen() {
        if (metric.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Metric.named(metric)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "There is no metric '" + metric + "'. There are: "
                                + Arrays.stream(Metric.values())
                                        .map(Metric::name)
                                        .collect(Collectors.joining(", ")))));
    }

    /** The metrics, for the help. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            Arrays.stream(Metric.values()).map(Metric::name).forEach(this::add);
        }
    }
}
