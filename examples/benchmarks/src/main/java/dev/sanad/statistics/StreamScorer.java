package dev.sanad.statistics;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Boxed streams, a pass for each figure, as one would write it without thinking. */
record StreamScorer(List<List<Integer>> sheets) implements Scorer {
    @Override
    public double score(byte[] unused) {
        int items = sheets.get(0).size();
        double mean = sheets.stream().mapToInt(sheet -> sheet.get(0)).average().orElseThrow();
        double csat = share(sheet -> sheet.get(0) >= 3 ? 1 : 0);
        double nps = 100 * share(sheet -> sheet.get(items - 1) >= 9 ? 1 : sheet.get(items - 1) <= 6 ? -1 : 0);
        double variances = IntStream.range(0, items)
                .mapToDouble(item -> variance(sheet -> sheet.get(item)))
                .sum();
        double total =
                variance(sheet -> sheet.stream().mapToInt(Integer::intValue).sum());
        return mean + csat + nps + items / (items - 1.0) * (1 - variances / total);
    }

    private double share(ToIntFunction<List<Integer>> part) {
        return sheets.stream().mapToInt(part).average().orElseThrow();
    }

    private double variance(ToIntFunction<List<Integer>> part) {
        double mean = sheets.stream()
                .map(part::applyAsInt)
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
        return sheets.stream()
                        .map(part::applyAsInt)
                        .mapToDouble(value -> (value - mean) * (value - mean))
                        .sum()
                / (sheets.size() - 1);
    }
}
