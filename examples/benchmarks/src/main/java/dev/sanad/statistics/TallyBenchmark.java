package dev.sanad.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A million sheets of twenty items to mean, CSAT, NPS and alpha: the tally beside boxed streams, commons-math and
 * commons-statistics, turn by turn on the same answers, so that what else the machine does meets all alike. Prints
 * medians, and in brackets the least and the most. The first turns warm up. An argument gives the number of turns that
 * count, 5 where there is none.
 */
public final class TallyBenchmark {
    private static final int WARM_UP = 3;
    private static final int SHEETS = 1_000_000;
    private static final int ITEMS = 20;

    private final Map<String, List<Spent>> all = new LinkedHashMap<>();

    private TallyBenchmark() {}

    public static void main(String[] arguments) {
        int turns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        TallyBenchmark benchmark = new TallyBenchmark();
        benchmark.run(turns);
        benchmark.print();
    }

    private void run(int turns) {
        byte[] sheets = GeneratedSheets.of(SHEETS, ITEMS);
        List<List<Integer>> boxed = GeneratedSheets.boxed(sheets, ITEMS);
        List<Scorer> scorers = List.of(
                new TallyScorer(false, ITEMS),
                new TallyScorer(true, ITEMS),
                new StreamScorer(boxed),
                new MathScorer(ITEMS),
                new DescriptiveScorer(ITEMS));
        for (int turn = 0; turn < WARM_UP + turns; turn++) {
            for (Scorer scorer : scorers) {
                Spent spent = Spent.by(() -> scorer.score(sheets));
                if (turn >= WARM_UP) {
                    all.computeIfAbsent(scorer.name(), each -> new ArrayList<>())
                            .add(spent);
                }
            }
        }
    }

    private void print() {
        List<Spent> ours = List.copyOf(all.values()).get(0);
        all.forEach((name, each) -> {
            System.out.printf(
                    Locale.ROOT, "%s (check %.6f)%n", name, each.get(0).check());
            row("CPU ns a sheet", each, spent -> spent.nanoseconds() / (double) SHEETS);
            row("bytes a sheet", each, spent -> spent.bytes() / (double) SHEETS);
            List<Double> ratios = new ArrayList<>();
            for (int turn = 0; turn < each.size(); turn++) {
                ratios.add(
                        each.get(turn).nanoseconds() / (double) ours.get(turn).nanoseconds());
            }
            System.out.println("  times the tally: " + spread(ratios));
        });
    }

    private static void row(String what, List<Spent> each, ToDoubleFunction<Spent> value) {
        System.out.println("  " + what + ": "
                + spread(each.stream().map(value::applyAsDouble).toList()));
    }

    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.2f [%.2f, %.2f]",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}
