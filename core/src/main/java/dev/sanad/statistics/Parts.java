package dev.sanad.statistics;

import dev.sanad.statistics.CrossTable.Cell;
import dev.sanad.statistics.CrossTable.Totals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What may be told of a whole, as of a year, whose parts, as its months, are told each by itself and hide what is small in
 * them: nothing by which whole less parts tells what a part hid. What was told of the parts stands.
 *
 * @param counts of each part by group, in the same order; a whole that has no parts is its only one
 */
public record Parts(List<List<Long>> counts, SuppressionRules rules) {

    public Parts {
        counts = new CrossTable(counts, Totals.ROWS_AND_COLUMNS).counts();
    }

    /**
     * Whether the number of all may be told: those parts of which it is not told are together as many as may be told, and
     * not as many as they can be at most.
     */
    public boolean showsTotal() {
        List<Long> hidden = counts.stream()
                .map(Parts::sum)
                .filter(total -> total < rules.least())
                .toList();
        long together = sum(hidden);
        return together == 0 || together >= rules.least() && together < hidden.size() * (rules.least() - 1);
    }

    /** The groups, counted from 0, whose number may be told. Proved by the exact bounds of all that the parts hid. */
    public Set<Integer> shown() {
        Set<Integer> shown = showsTotal() ? alone(whole()) : new TreeSet<>();
        Set<Cell> kept = kept();
        Optional<Integer> telling = telling(shown, kept);
        while (telling.isPresent()) {
            shown.remove(telling.get());
            telling = telling(shown, kept);
        }
        return Collections.unmodifiableSet(shown);
    }

    /** Of one group in all parts. */
    public long whole(int group) {
        return counts.stream().mapToLong(part -> part.get(group)).sum();
    }

    private List<Long> whole() {
        return IntStream.range(0, counts.get(0).size()).mapToObj(this::whole).toList();
    }

    private Set<Integer> alone(List<Long> groups) {
        Suppression plan = Suppression.of(CrossTable.list(groups), rules);
        return IntStream.range(0, groups.size())
                .filter(group -> plan.shows(new Cell(0, group)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the parts hid: of a part with nobody nothing, and no zeros where those are told. */
    private Set<Cell> kept() {
        Set<Cell> kept = new TreeSet<>();
        for (int part = 0; part < counts.size(); part++) {
            List<Long> groups = counts.get(part);
            Set<Integer> shown = alone(groups);
            for (int group = 0; group < groups.size() && sum(groups) > 0; group++) {
                if (!shown.contains(group) && (groups.get(group) > 0 || rules.tooSmall(0))) {
                    kept.add(new Cell(part, group));
                }
            }
        }
        return kept;
    }

    /**
     * A group that must not be shown beside the others, if there is one. What the parts hid of a shown group is known together,
     * and so is what they hid of all groups that are not shown, being what the total leaves.
     */
    private Optional<Integer> telling(Set<Integer> shown, Set<Cell> kept) {
        Optional<Integer> least = shown.stream().min(Comparator.comparing(this::whole));
        return shown.stream()
                .filter(group -> tellsFew(kept, cell -> cell.column() == group))
                .findFirst()
                .or(() -> least.filter(group -> tellsFew(kept, cell -> !shown.contains(cell.column()))))
                .or(() -> known(shown, kept)
                        .flatMap(cell -> shown.contains(cell.column()) ? Optional.of(cell.column()) : least));
    }

    private boolean tellsFew(Set<Cell> kept, Predicate<Cell> among) {
        long together = kept.stream().filter(among).mapToLong(this::count).sum();
        return together > 0 && together < rules.least();
    }

    /** A small cell of a part that a reader would know. */
    private Optional<Cell> known(Set<Integer> shown, Set<Cell> kept) {
        Set<Cell> hidden = new TreeSet<>(kept);
        IntStream.range(0, whole().size())
                .filter(group -> !shown.contains(group))
                .forEach(group -> hidden.add(new Cell(counts.size(), group)));
        IntStream.range(0, counts.size())
                .filter(part -> sum(counts.get(part)) < rules.least())
                .forEach(part -> hidden.add(new Cell(part, whole().size())));
        Map<Cell, CountRange> ranges = Suppression.ranges(table(), hidden, rules);
        return kept.stream()
                .filter(cell -> rules.tooSmall(count(cell)))
                .filter(cell ->
                        Optional.ofNullable(ranges.get(cell)).orElseThrow().isExact())
                .findFirst();
    }

    /**
     * Under the parts stands what the whole lacks of one number for all, and beside the groups what the total of each part
     * lacks of it, so that parts, whole and totals bind each other as rows and columns do.
     */
    private CrossTable table() {
        long one = sum(whole()) + 1;
        List<List<Long>> rows = new ArrayList<>();
        counts.forEach(part -> rows.add(with(part, one - sum(part))));
        rows.add(with(whole().stream().map(count -> one - count).toList(), one));
        return new CrossTable(rows, Totals.ROWS_AND_COLUMNS);
    }

    private static List<Long> with(List<Long> groups, long beside) {
        List<Long> row = new ArrayList<>(groups);
        row.add(beside);
        return row;
    }

    private long count(Cell cell) {
        return counts.get(cell.row()).get(cell.column());
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
