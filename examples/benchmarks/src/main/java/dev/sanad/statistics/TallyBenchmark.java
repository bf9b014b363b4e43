package dev.sanad.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * A million sheets of twenty items to mean, CSAT, NPS and alpha: the tally beside the plain loop, boxed streams,
 * commons-math and commons-statistics, a sheet being an operation. Running it takes less than five minutes and ends with
 * the medians and their ratios to the plain loop, which carry over to other machines; nanoseconds do not.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TallyBenchmark.SHEETS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TallyBenchmark {
    static final int SHEETS = 1_000_000;
    private static final int ITEMS = 20;
    private static final String PLAIN = "plainLoop";

    /** Answers as bytes. */
    @State(Scope.Benchmark)
    public static class Bytes {
        final byte[] whole = GeneratedSheets.of(SHEETS, ITEMS);
        final byte[] withGaps = GeneratedSheets.withGaps(whole);
    }

    /** The same answers as objects. */
    @State(Scope.Benchmark)
    public static class Objects {
        final List<List<Integer>> sheets = GeneratedSheets.boxed(GeneratedSheets.of(SHEETS, ITEMS), ITEMS);
    }

    @Benchmark
    public double plainLoop(Bytes answers) {
        return new PlainScorer(ITEMS).score(answers.whole);
    }

    @Benchmark
    public double tally(Bytes answers) {
        return new TallyScorer(false, ITEMS).score(answers.whole);
    }

    @Benchmark
    public double tallyAllScores(Bytes answers) {
        return new TallyScorer(true, ITEMS).score(answers.whole);
    }

    /** Two answers in a hundred are missing or do not apply, and so a third of the sheets is not complete. */
    @Benchmark
    public double tallyAllScoresWithGaps(Bytes answers) {
        return new TallyScorer(true, ITEMS).score(answers.withGaps);
    }

    @Benchmark
    public double commonsMath(Bytes answers) {
        return new MathScorer(ITEMS).score(answers.whole);
    }

    @Benchmark
    public double commonsStatistics(Bytes answers) {
        return new DescriptiveScorer(ITEMS).score(answers.whole);
    }

    @Benchmark
    public double boxedStreams(Objects answers) {
        return new StreamScorer(answers.sheets).score(new byte[0]);
    }

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> all = new Runner(new OptionsBuilder()
                        .include(TallyBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuProfiler.class)
                        .build())
                .run();
        double plain = all.stream()
                .filter(result -> name(result).equals(PLAIN))
                .mapToDouble(result -> median(result, CpuProfiler.LABEL))
                .findFirst()
                .orElseThrow();
        for (RunResult result : all) {
            double cpu = median(result, CpuProfiler.LABEL);
            double bytes = median(result, "gc.alloc.rate.norm");
            System.out.printf(
                    Locale.ROOT,
                    "%-24s CPU %8.2f ns a sheet, %8.2f times the plain loop, %9.3f bytes a sheet%n",
                    name(result),
                    cpu,
                    cpu / plain,
                    bytes);
        }
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static double median(RunResult result, String label) {
        Optional<Result<?>> measured =
                Optional.ofNullable(result.getSecondaryResults().get(label));
        return measured.orElseThrow().getStatistics().getPercentile(50);
    }
}
