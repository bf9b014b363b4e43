package dev.sanad.statistics;

import dev.sanad.statistics.CrossTable.Cell;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hides the fewest further cells it finds, and among as many those with the fewest answers. */
final class SuppressionSearch {
    /** Above every count, so that the number of cells comes first. */
    private static final long ONE_CELL = 1L << 40;

    private final CrossTable counts;
    private final List<List<CrossTable>> scores;
    private final Predicate<Set<Cell>> danger;
    private final SuppressionRules rules;
    private final Set<Cell> primary;

    /** Looks for cells to hide where, beside the counts and the scores, more is in danger. */
    SuppressionSearch(
            CrossTable counts, List<List<CrossTable>> scores, Predicate<Set<Cell>> danger, SuppressionRules rules) {
        this.counts = counts;
        this.scores = scores;
        this.danger = danger;
        this.rules = rules;
        this.primary = Suppression.primary(counts, rules);
        counts.cells().stream().filter(cell -> danger.test(Set.of(cell))).forEach(primary::add);
    }

    Suppression result() {
        Set<Cell> hidden = new TreeSet<>(primary);
        Optional<Collection<Cell>> more = lacking(hidden);
        while (more.isPresent() && !more.get().isEmpty()) {
            hidden.addAll(more.get());
            more = lacking(hidden);
        }
        boolean safe = more.isEmpty();
        if (safe) {
            spare(hidden);
        }
        Set<Cell> complementary = new TreeSet<>(hidden);
        complementary.removeAll(primary);
        return new Suppression(primary, complementary, Suppression.ranges(counts, hidden, rules), safe);
    }

    /** Shows again what later choices made needless, the largest first. */
    private void spare(Set<Cell> hidden) {
        List<Cell> largest = hidden.stream()
                .filter(cell -> !primary.contains(cell))
                .sorted(Comparator.comparingLong(counts::count).reversed())
                .toList();
        for (Cell cell : largest) {
            hidden.remove(cell);
            if (lacking(hidden).isPresent()) {
                hidden.add(cell);
            }
        }
    }

    /** Nothing when all is safe; else what to hide next, which is none when nothing helps. */
    private Optional<Collection<Cell>> lacking(Set<Cell> hidden) {
        return sums(hidden).or(() -> narrowCells(hidden)).or(() -> knownScores(hidden));
    }

    private Optional<Collection<Cell>> sums(Set<Cell> hidden) {
        Optional<Collection<Cell>> rows =
                counts.totals().rows() ? sum(hidden, Cell::row, counts.rows()) : Optional.empty();
        return rows.isPresent() || !counts.totals().columns() ? rows : sum(hidden, Cell::column, counts.columns());
    }

    private Optional<Collection<Cell>> sum(Set<Cell> hidden, ToIntFunction<Cell> line, int lines) {
        for (int each = 0; each < lines; each++) {
            int here = each;
            Set<Cell> together = hidden.stream()
                    .filter(cell -> line.applyAsInt(cell) == here)
                    .collect(Collectors.toSet());
            if (tellsTooMuch(together)) {
                return Optional.of(candidates(hidden)
                        .filter(cell -> line.applyAsInt(cell) == here && counts.count(cell) > 0)
                        .min(Comparator.comparingLong(counts::count))
                        .map(List::of)
                        .orElse(List.of()));
            }
        }
        return Optional.empty();
    }

    /** Of hidden cells of one line, which are known together: they are the total less what is shown. */
    private boolean tellsTooMuch(Set<Cell> together) {
        long sum = together.stream().mapToLong(counts::count).sum();
        boolean small = rules.sums() == SuppressionRules.Sums.PROTECTED && sum < rules.least();
        return sum > 0 && (small || danger.test(together));
    }

    private Optional<Collection<Cell>> narrowCells(Set<Cell> hidden) {
        Doubt doubt = doubt(counts, hidden, rules.floor());
        return hidden.stream()
                .filter(cell -> doubt.range(cell).width() < rules.width())
                .findFirst()
                .map(doubt::cheapest);
    }

    private Optional<Collection<Cell>> knownScores(Set<Cell> hidden) {
        for (List<CrossTable> answers : scores) {
            List<Doubt> doubts =
                    answers.stream().map(answer -> doubt(answer, hidden, 0)).toList();
            for (Cell cell : primary) {
                if (isKnown(cell, doubts)) {
                    return Optional.of(doubts.stream()
                            .map(doubt -> doubt.cheapest(cell))
                            .filter(cells -> !cells.isEmpty())
                            .min(Comparator.comparingInt(List::size))
                            .orElse(List.of()));
                }
            }
        }
        return Optional.empty();
    }

    /** A score moves when the count of one answer can move while another answer is possible; then it has no single value. */
    private static boolean isKnown(Cell cell, List<Doubt> doubts) {
        List<CountRange> ranges =
                doubts.stream().map(doubt -> doubt.range(cell)).toList();
        long possible = ranges.stream().filter(CountRange::canBeMoreThanNone).count();
        return possible < 2 || ranges.stream().allMatch(CountRange::isExact);
    }

    private Doubt doubt(CrossTable table, Set<Cell> hidden, long floor) {
        Doubt doubt = new Doubt(table, hidden, floor);
        candidates(hidden).forEach(cell -> doubt.offer(cell, ONE_CELL + counts.count(cell)));
        return doubt;
    }

    private Stream<Cell> candidates(Set<Cell> hidden) {
        return counts.cells().stream().filter(cell -> !hidden.contains(cell) && rules.mayHide(counts.count(cell)));
    }
}
