package dev.sanad.rest;

import dev.sanad.kernel.Language;
import dev.sanad.statistics.Interval;
import dev.sanad.survey.Evidence;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Report;
import dev.sanad.survey.Response;
import dev.sanad.survey.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report as a table, a line for each row: the share never without what it rests on, and why where there is none. What a
 * spreadsheet would take for a formula gets an apostrophe.
 */
public final class ReportCsv {

    private static final List<String> COLUMNS = List.of(
            "item",
            "text",
            "about",
            "cell",
            "group",
            "share",
            "low",
            "high",
            "n",
            "invited",
            "answered",
            "declined",
            "unreached",
            "silent",
            "uninvited",
            "modes",
            "flags",
            "worst",
            "best",
            "without-courtesy",
            "why-not");
    private static final int SCORED = 15;

    private ReportCsv() {}

    /**
     * The report, with the words of its items.
     *
     * @param instrument that the report is about; another is refused with {@link IllegalArgumentException}
     */
    public static String write(Report report, Instrument instrument, Language language) {
        if (!instrument.sha256().equals(report.release().instrument())) {
            throw new IllegalArgumentException("instrument: not that of the report");
        }
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        report.rows().forEach(row -> rows.add(line(row, instrument, language)));
        return Csv.write(rows);
    }

    private static List<String> line(Report.Row row, Instrument instrument, Language language) {
        List<String> line = new ArrayList<>(List.of(
                row.item(),
                instrument.item(row.item()).orElseThrow().text().in(language),
                SurveyWords.of(row.about()),
                SurveyWords.of(row.cell().kind()),
                row.cell().group()));
        if (row.score() instanceof Score.Share share) {
            line.addAll(scored(share));
            row.sensitivity()
                    .ifPresent(doubt -> line.addAll(List.of(
                            doubt.silence()
                                    .map(Interval::low)
                                    .map(ReportCsv::number)
                                    .orElse(""),
                            doubt.silence()
                                    .map(Interval::high)
                                    .map(ReportCsv::number)
                                    .orElse(""),
                            number(doubt.courtesy().low()))));
            line.add("");
        } else {
            line.addAll(java.util.Collections.nCopies(SCORED, ""));
            line.add(whyNot(row.score()));
        }
        return line;
    }

    private static List<String> scored(Score.Share share) {
        Evidence evidence = share.evidence();
        Interval interval = evidence.interval();
        Response response = evidence.response();
        return List.of(
                number(share.value()),
                number(interval.low()),
                number(interval.high()),
                Integer.toString(evidence.n()),
                Integer.toString(response.invited()),
                Integer.toString(response.answered()),
                Integer.toString(response.declined()),
                Integer.toString(response.unreached()),
                Integer.toString(response.silent()),
                Integer.toString(response.uninvited()),
                evidence.modes().entrySet().stream()
                        .map((Map.Entry<dev.sanad.survey.Mode, Integer> mode) ->
                                mode.getKey().word() + ":" + mode.getValue())
                        .collect(Collectors.joining(" ")),
                evidence.flags().stream().map(SurveyWords::of).collect(Collectors.joining(" ")));
    }

    private static String whyNot(Score score) {
        if (score instanceof Score.Suppressed suppressed) {
            return SurveyWords.of(suppressed.why());
        }
        return score instanceof Score.Undefined undefined ? SurveyWords.of(undefined.cause()) : "";
    }

    /** As a double is written exactly, with a point. */
    private static String number(double number) {
        return Double.toString(number);
    }
}
