package dev.sanad.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The verifier beside a plain search over a hash set, and beside Spin where that is installed, on the same lifecycle:
 * turn by turn, so that what else the machine does meets all alike. Prints medians, and in brackets the least and the
 * most. The first turns warm up. An argument gives the number of turns that count, 5 where there is none.
 */
public final class VerifierBenchmark {
    private static final int WARM_UP = 2;
    private static final String VERIFIER = "verifier";

    private final Map<String, List<Measured>> all = new LinkedHashMap<>();

    private VerifierBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int turns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        VerifierBenchmark benchmark = new VerifierBenchmark();
        benchmark.run(turns);
        benchmark.print();
    }

    private void run(int turns) throws IOException, InterruptedException {
        GeneratedLifecycle plan = GeneratedLifecycle.usual();
        Searches searches = new Searches(new GeneratedPolicy(plan).scope());
        Optional<Spin> spin = Spin.of(new PromelaModel(plan).text(), Files.createTempDirectory("spin"));
        if (spin.isEmpty()) {
            System.out.println("Spin or a C compiler is not installed: not compared");
        }
        for (int turn = 0; turn < WARM_UP + turns; turn++) {
            note(turn, VERIFIER, searches.verifier());
            note(turn, "hash set", searches.hashSet());
            if (spin.isPresent()) {
                note(turn, "Spin", spin.get().measured());
            }
        }
    }

    private void note(int turn, String name, Measured measured) {
        if (turn >= WARM_UP) {
            all.computeIfAbsent(name, each -> new ArrayList<>()).add(measured);
        }
    }

    private void print() {
        all.forEach((name, each) -> {
            Measured one = each.get(0);
            System.out.printf(Locale.ROOT, "%s: %,d states, %,d steps%n", name, one.states(), one.steps());
            row("million states a second", each, measured -> measured.statesPerSecond() / 1e6);
            row("million steps a second", each, measured -> measured.stepsPerSecond() / 1e6);
            row("bytes a state", each, Measured::bytesPerState);
        });
        all.keySet().stream().filter(name -> !name.equals(VERIFIER)).forEach(this::ratio);
    }

    /** Of each turn by itself. */
    private void ratio(String other) {
        List<Measured> ours = all.getOrDefault(VERIFIER, List.of());
        List<Measured> theirs = all.getOrDefault(other, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < theirs.size(); turn++) {
            ratios.add(ours.get(turn).statesPerSecond() / theirs.get(turn).statesPerSecond());
        }
        System.out.println("verifier / " + other + ", states a second: " + spread(ratios));
    }

    private static void row(String what, List<Measured> each, ToDoubleFunction<Measured> value) {
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
