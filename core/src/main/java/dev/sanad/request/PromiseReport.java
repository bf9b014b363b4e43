package dev.sanad.request;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of what people were promised: how many requests of each group had all their promises kept, one broken, one
 * still running, or none that came to its day. A request counts once in each group. Groups that are too small, and as many
 * others as it takes that nobody works them out from the totals, are hidden: their count is empty.
 *
 * @param lines groups by {@code all}, {@code service}, {@code office}, {@code channel}, {@code month} of receipt, {@code
 *     wait} (the clock that was promised), and by each cause for which more time may have been taken: {@code paused}, {@code
 *     extended}, {@code told-again}
 */
public record PromiseReport(List<Line> lines) {

    /** The fates that are counted, in their order. */
    static final List<Ledger.Fate> FATES =
            List.of(Ledger.Fate.KEPT, Ledger.Fate.BROKEN, Ledger.Fate.OPEN, Ledger.Fate.VOID);

    /** One group; {@code by} says what it is a group of. */
    public record Line(String by, String name, Map<Ledger.Fate, Optional<Long>> counts) {
        public Line {
            counts = ImmutableMap.copyOf(counts);
        }

        /** How many have this fate; empty where that is hidden. */
        public Optional<Long> count(Ledger.Fate fate) {
            return Optional.ofNullable(counts.get(fate)).flatMap(count -> count);
        }

        /** How many were promised something; empty where a part of them is hidden. */
        public Optional<Long> made() {
            List<Optional<Long>> parts = FATES.stream().map(this::count).toList();
            return parts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(
                            parts.stream().mapToLong(Optional::orElseThrow).sum())
                    : Optional.empty();
        }
    }

    public PromiseReport {
        lines = List.copyOf(lines);
    }

    /** One row for each line, with a head; {@code hidden} stands for what is. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("by", "name", "made", "kept", "broken", "running", "void"));
        for (Line line : lines) {
            List<String> row = new ArrayList<>(List.of(line.by(), line.name(), cell(line.made())));
            FATES.forEach(fate -> row.add(cell(line.count(fate))));
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Optional<Long> count) {
        return count.map(String::valueOf).orElse("hidden");
    }
}
