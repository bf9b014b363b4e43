package dev.sanad.rest.chart;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.statistics.Interval;
import dev.sanad.survey.Cell;
import dev.sanad.survey.Evidence;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Report;
import dev.sanad.survey.Score;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The shares of a report as bars, each with its interval as a whisker, how many it is of and how they were asked; what is
 * not told is said not to be, with the reason. The same stands in words in the picture's description.
 */
public final class ReportChart {
    private static final double START = 24;
    private static final double LENGTH = 480;
    private static final double TOP = 62;
    private static final double STEP = 74;
    private static final double BAR = 18;

    private final Words words;
    private final Report report;
    private final Instrument instrument;

    private ReportChart(Words words, Report report, Instrument instrument) {
        this.words = words;
        this.report = report;
        this.instrument = instrument;
    }

    /** SVG, in the language and in the direction of its writing; refuses another instrument than that of the report. */
    public static String of(Report report, Instrument instrument, Language language) {
        if (!instrument.sha256().equals(report.release().instrument())) {
            throw new IllegalArgumentException("instrument: not that of the report");
        }
        return new ReportChart(new Words(language), report, instrument).svg();
    }

    private String svg() {
        List<Report.Row> rows = report.rows();
        double bottom = TOP + rows.size() * STEP;
        String title = words.write(
                "chart.report",
                Map.of("survey", new Argument.Word(report.release().survey())));
        String description = rows.stream().map(this::sentence).collect(Collectors.joining(" "));
        return Svg.of(new Svg.Head(words.language(), title, description), bottom + 34, svg -> {
            grid(svg, bottom);
            for (int i = 0; i < rows.size(); i++) {
                row(svg, rows.get(i), TOP + i * STEP);
            }
        });
    }

    private void grid(Svg svg, double bottom) {
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = START + LENGTH * percent / 100;
            svg.line("grid", x, TOP, x, bottom);
            svg.text("small", "middle", x, bottom + 18, percent(percent / 100.0));
        }
    }

    private void row(Svg svg, Report.Row row, double top) {
        svg.text("label", "start", START, top + 18, label(row));
        svg.rect("track", START, top + 28, LENGTH, BAR);
        if (row.score() instanceof Score.Share share) {
            bar(svg, share, top + 28);
        } else {
            svg.text("small", "start", START + 8, top + 28 + BAR - 5, missing(row.score()));
        }
    }

    private void bar(Svg svg, Score.Share share, double top) {
        Interval interval = share.evidence().interval();
        double middle = top + BAR / 2;
        svg.rect("bar", START, top, LENGTH * share.value(), BAR);
        svg.line("whisker", at(interval.low()), middle, at(interval.high()), middle);
        svg.line("whisker", at(interval.low()), middle - 5, at(interval.low()), middle + 5);
        svg.line("whisker", at(interval.high()), middle - 5, at(interval.high()), middle + 5);
        svg.text("label", "start", START + LENGTH + 14, middle - 3, percent(share.value()));
        svg.text("small", "start", START + LENGTH + 14, middle + 12, words.write("chart.n", Map.of("n", n(share))));
        svg.text("small", "start", START, top + BAR + 17, modes(share.evidence()));
    }

    private String sentence(Report.Row row) {
        if (!(row.score() instanceof Score.Share share)) {
            return label(row) + ": " + missing(row.score());
        }
        Interval interval = share.evidence().interval();
        return words.write(
                "chart.row",
                Map.of(
                        "label", word(label(row)),
                        "share", words.percent(share.value()),
                        "low", words.percent(interval.low()),
                        "high", words.percent(interval.high()),
                        "n", n(share),
                        "modes", word(modes(share.evidence()))));
    }

    private String label(Report.Row row) {
        String item = instrument.item(row.item()).orElseThrow().text().in(words.language());
        return row.cell().kind() == Cell.Kind.ALL
                ? item
                : item + " – " + row.cell().group();
    }

    private String modes(Evidence evidence) {
        return evidence.modes().entrySet().stream()
                .map(mode -> words.write("mode.", mode.getKey()) + ": " + words.write(Argument.number(mode.getValue())))
                .collect(Collectors.joining(" · "));
    }

    private String missing(Score score) {
        if (score instanceof Score.Suppressed suppressed) {
            return words.write("chart.hidden-", suppressed.why());
        }
        return score instanceof Score.Undefined undefined
                ? words.write("statistic.", undefined.cause())
                : words.write("chart.census");
    }

    private String percent(double share) {
        return words.write("chart.percent", Map.of("percent", words.percent(share)));
    }

    private static Argument n(Score.Share share) {
        return Argument.number(share.evidence().n());
    }

    private static double at(double share) {
        return START + LENGTH * share;
    }

    private static Argument word(String word) {
        return new Argument.Word(word);
    }
}
