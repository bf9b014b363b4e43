package dev.sanad.desk;

import dev.sanad.desk.check.CheckedFile;
import dev.sanad.desk.check.FaultListing;
import dev.sanad.desk.data.UnusableException;
import dev.sanad.desk.survey.ReportListing;
import dev.sanad.kernel.RefusedException;
import dev.sanad.policy.Policy;
import dev.sanad.rest.ReportCsv;
import dev.sanad.rest.ReportJson;
import dev.sanad.rest.SheetsCsv;
import dev.sanad.rest.chart.ReportChart;
import dev.sanad.survey.Claim;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Report;
import dev.sanad.survey.Scoring;
import dev.sanad.survey.Survey;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "score",
        description =
                "Scores the sheets of a file: every share with how many it is of, how they were asked, its interval"
                        + " and what to know before believing it; small groups are not shown.",
        footer = "Exits with 0 when it scored, 1 when the sheets are refused, 2 when a file cannot be used.")
final class ScoreCommand implements Callable<Integer> {
    private static final int SCORED = 0;
    private static final int REFUSED = 1;
    private static final int UNUSABLE = 2;

    /** How scores are written. */
    enum Format {
        text,
        json,
        csv,
        svg
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "INSTRUMENT",
            description = "A policy file, whose survey says what was asked.")
    private Path instrument;

    @Parameters(
            index = "1",
            paramLabel = "SHEETS.csv",
            description = "A line for each sheet: sheet.mode, group.… and a column for each item, with a whole number,"
                    + " not-applicable, or nothing.")
    private Path sheets;

    @Option(
            names = "--survey",
            paramLabel = "NAME",
            description = "Which one; can be left out where there is only one.")
    private String name = "";

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            description = "Breaks the scores down by this group, such as office.")
    private String by = "";

    @Option(names = "--above", paramLabel = "PERCENT", description = "Asks of each score whether it is above, 1 to 99.")
    private Optional<Integer> above = Optional.empty();

    @Option(
            names = "--invited",
            paramLabel = "HEADS",
            description = "How many were asked, each sheet being of one of them; else nobody knows who did not answer."
                    + " Not with --by.")
    private Optional<Integer> invited = Optional.empty();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}; text unless given.")
    private Format format;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        Optional<Claim> claim = above.map(this::claim);
        CheckedFile checked = CheckedFile.read(instrument);
        if (checked.policy().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            new FaultListing(language.language(), CommandLine.Help.Ansi.OFF).print(checked.faults(), err);
            err.println(instrument + " is no sound policy");
            return UNUSABLE;
        }
        Survey survey = chosen(checked.policy().get());
        ReportListing listing =
                new ReportListing(language.language(), spec.commandLine().getOut());
        try {
            write(report(survey), survey, claim, listing);
            return SCORED;
        } catch (RefusedException refused) {
            listing.refusals(refused.refusals(), spec.commandLine().getErr());
            return REFUSED;
        }
    }

    private Report report(Survey survey) throws IOException {
        if (!Files.isRegularFile(sheets)) {
            throw new UnusableException(sheets + ": no such file");
        }
        List<Scoring.Sheet> read = SheetsCsv.read(text(), survey.instrument()).stream()
                .map(row -> new Scoring.Sheet(row.mode(), row.groups(), row.filled()))
                .toList();
        return invited.isPresent()
                ? Scoring.ofInvited(survey, read, heads(read.size()))
                : Scoring.of(survey, read, dimension());
    }

    private String text() throws IOException {
        try {
            return Files.readString(sheets);
        } catch (CharacterCodingException otherwise) {
            throw new UnusableException(sheets + ": not written in UTF-8", otherwise);
        }
    }

    private int heads(int sheets) {
        if (!by.isEmpty()) {
            throw wrong("--invited: says nothing of the groups of --by");
        }
        return invited.filter(heads -> heads >= sheets).orElseThrow(() -> wrong("--invited: fewer than the sheets"));
    }

    private void write(Report report, Survey survey, Optional<Claim> claim, ReportListing listing) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case json -> out.println(ReportJson.unpublished(report));
            case csv -> out.print(ReportCsv.write(report, survey.instrument(), language.language()));
            case svg -> out.println(ReportChart.of(report, survey.instrument(), language.language()));
            case text -> listing.print(report, survey.instrument(), claim);
        }
        out.flush();
    }

    private Claim claim(int percent) {
        if (percent < 1 || percent > 99) {
            throw wrong("--above: 1 to 99");
        }
        return new Claim(percent);
    }

    private Optional<Dimension> dimension() {
        if (by.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Dimension.of(by)
                .filter(dimension -> dimension != Dimension.STRATUM)
                .orElseThrow(() -> wrong("--by: there is no dimension '" + by + "'")));
    }

    private Survey chosen(Policy policy) {
        Map<String, Survey> surveys = policy.measures().surveys();
        if (name.isEmpty() && surveys.size() == 1) {
            return surveys.values().iterator().next();
        }
        return Optional.ofNullable(surveys.get(name))
                .orElseThrow(() -> wrong("--survey: one of " + String.join(", ", surveys.keySet())));
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
