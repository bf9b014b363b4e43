package dev.sanad.rest.chart;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.statistics.Confidence;
import dev.sanad.statistics.Interval;
import dev.sanad.statistics.KaplanMeier;
import dev.sanad.statistics.Survival;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long cases last as a falling curve, with the band in which the curve of all cases lies, and how many were still
 * watched below. Drawn as far as somebody was watched; the same stands in words in the picture's description.
 */
public final class SurvivalChart {
    private static final double LEFT = 74;
    private static final double TOP = 74;
    private static final double LENGTH = 600;
    private static final double HEIGHT = 260;
    private static final int TICKS = 5;

    private final Words words;
    private final List<Survival> curve;
    private final KaplanMeier cases;
    private final double last;

    private SurvivalChart(Words words, KaplanMeier cases, double last) {
        this.words = words;
        this.cases = cases;
        this.curve = cases.curve().stream().filter(step -> step.time() <= last).toList();
        this.last = last;
    }

    /** SVG, in the language and in the direction of its writing, of the days from 0 to the last, which is above 0. */
    public static String of(KaplanMeier cases, double last, Language language) {
        if (!(last > 0 && Double.isFinite(last))) {
            throw new IllegalArgumentException("last: above 0");
        }
        return new SurvivalChart(new Words(language), cases, last).svg();
    }

    private String svg() {
        String description = curve.stream().map(this::sentence).collect(Collectors.joining(" ")) + " " + median();
        Svg.Head head = new Svg.Head(words.language(), words.write("chart.lasting"), description.strip());
        return Svg.of(head, TOP + HEIGHT + 84, svg -> {
            axes(svg);
            band(svg);
            svg.path("curve", curve(svg));
        });
    }

    private void axes(Svg svg) {
        svg.text("small", "start", 24, TOP - 14, words.write("chart.still-open"));
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = y(percent / 100.0);
            svg.line("grid", LEFT, y, LEFT + LENGTH, y);
            svg.text(
                    "small",
                    "end",
                    LEFT - 8,
                    y + 4,
                    words.write("chart.percent", Map.of("percent", words.percent(percent / 100.0))));
        }
        for (int tick = 0; tick <= TICKS; tick++) {
            double day = last / TICKS * tick;
            svg.text("small", "middle", x(day), y(0) + 20, words.write(words.number(day)));
            svg.text(
                    "small",
                    "middle",
                    x(day),
                    y(0) + 62,
                    words.write(Argument.number(cases.at(day).atRisk())));
        }
        svg.text("small", "end", LEFT + LENGTH, y(0) + 36, words.write("chart.days"));
        svg.text("small", "start", 24, y(0) + 48, words.write("chart.watched"));
    }

    /** As far as S has an error; a curve that has come down to nobody has none. */
    private void band(Svg svg) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        Interval before = new Interval(1, 1);
        for (Survival step : curve) {
            Interval now = step.logLog(Confidence.P95).orElse(before);
            edge(svg, step.time(), before, above, below);
            edge(svg, step.time(), now, above, below);
            before = now;
        }
        if (!curve.isEmpty()
                && curve.get(curve.size() - 1).standardError().number().isPresent()) {
            edge(svg, seen(), before, above, below);
        }
        Collections.reverse(below);
        if (!above.isEmpty()) {
            svg.path("band", "M" + String.join("L", above) + "L" + String.join("L", below) + "z");
        }
    }

    private void edge(Svg svg, double day, Interval bounds, List<String> above, List<String> below) {
        above.add(svg.point(x(day), y(bounds.high())));
        below.add(svg.point(x(day), y(bounds.low())));
    }

    private String curve(Svg svg) {
        StringBuilder path = new StringBuilder("M" + svg.point(x(0), y(1)));
        double share = 1;
        for (Survival step : curve) {
            path.append("L").append(svg.point(x(step.time()), y(share)));
            share = step.share().number().orElse(share);
            path.append("L").append(svg.point(x(step.time()), y(share)));
        }
        return path.append("L").append(svg.point(x(seen()), y(share))).toString();
    }

    /** The last day on which a case was watched, or on which none was left. */
    private double seen() {
        double day = last;
        while (day > 0 && cases.at(day).share().because().isPresent()) {
            day -= last / LENGTH;
        }
        return Math.max(day, 0);
    }

    private String sentence(Survival step) {
        return words.write(
                "chart.lasting-row",
                Map.of(
                        "day", words.number(step.time()),
                        "share", words.percent(step.share().number().orElse(0)),
                        "watched", Argument.number(step.atRisk())));
    }

    private String median() {
        return cases.median()
                .because()
                .map(cause -> words.write("statistic.", cause))
                .orElseGet(() -> words.write(
                        "chart.median",
                        Map.of("day", words.number(cases.median().number().orElseThrow()))));
    }

    private double x(double day) {
        return LEFT + LENGTH * (day / last);
    }

    private static double y(double share) {
        return TOP + HEIGHT * (1 - share);
    }
}
