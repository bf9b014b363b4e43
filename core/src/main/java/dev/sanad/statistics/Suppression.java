package dev.sanad.statistics;

import dev.sanad.statistics.CrossTable.Cell;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which cells of a table are not shown: the small ones, and as many others as it takes that nobody can work them out
 * from the totals. Proved by the exact bounds of every hidden cell, not by a rule of thumb (Hundepool and others,
 * Statistical Disclosure Control, 2012, chapter 4).
 *
 * @param primary cells that are too small
 * @param complementary cells that hide the primary ones
 * @param ranges what a reader can say of each hidden cell at best
 * @param safe whether that is little enough; if not, no choice of cells is, and the totals must not be shown beside the
 *     cells either
 */
public record Suppression(Set<Cell> primary, Set<Cell> complementary, Map<Cell, CountRange> ranges, boolean safe) {

    public Suppression {
        primary = Collections.unmodifiableSet(new TreeSet<>(primary));
        complementary = Collections.unmodifiableSet(new TreeSet<>(complementary));
        ranges = Collections.unmodifiableMap(new TreeMap<>(ranges));
    }

    /** Of a table of counts alone. */
    public static Suppression of(CrossTable counts, SuppressionRules rules) {
        return of(counts, List.of(), rules);
    }

    /**
     * Of a table of how many answered, with scores that are shown in the same cells and totals. A score is given by the
     * counts of its answers, one table for each possible answer: {@code [[satisfied, not satisfied]]}. A hidden cell then
     * keeps its score hidden too: even where all around it answered alike.
     */
    public static Suppression of(CrossTable counts, List<List<CrossTable>> scores, SuppressionRules rules) {
        StatisticRefusal.LENGTHS_DIFFER.when(
                scores.stream().flatMap(List::stream).anyMatch(answers -> !answers.isShapedLike(counts)));
        return new SuppressionSearch(counts, scores, together -> false, rules).result();
    }

    /**
     * Of a table in which more than small numbers must not be told.
     *
     * @param danger whether a cell, or hidden cells of one line together, would tell too much, for whatever reason
     */
    public static Suppression of(CrossTable counts, Predicate<Set<Cell>> danger, SuppressionRules rules) {
        return new SuppressionSearch(counts, List.of(), danger, rules).result();
    }

    /** What a reader could say if only these cells were hidden. */
    public static Map<Cell, CountRange> ranges(CrossTable counts, Set<Cell> hidden, SuppressionRules rules) {
        Doubt doubt = new Doubt(counts, hidden, rules.floor());
        Map<Cell, CountRange> ranges = new TreeMap<>();
        hidden.forEach(cell -> ranges.put(cell, doubt.range(cell)));
        return ranges;
    }

    /** Cells that are too small to show. */
    public static Set<Cell> primary(CrossTable counts, SuppressionRules rules) {
        Set<Cell> primary = counts.cells();
        primary.removeIf(cell -> !rules.tooSmall(counts.count(cell)));
        return primary;
    }

    public boolean shows(Cell cell) {
        return safe && !primary.contains(cell) && !complementary.contains(cell);
    }
}
