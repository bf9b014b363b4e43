package dev.sanad.survey;

import dev.sanad.statistics.Interval;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was published, as it was published.
 *
 * @param release which, and of what
 * @param least the smallest group shown
 * @param response of all who were asked in the period
 * @param reach the same for each group by which the report is broken down: who was out of reach
 * @param rows each item, for all, for each group, and for what is counted apart
 */
public record Report(Release release, int least, Response response, Map<String, Response> reach, List<Row> rows) {

    public Report {
        reach = Collections.unmodifiableMap(new LinkedHashMap<>(reach));
        rows = List.copyOf(rows);
    }

    /**
     * The score of one item in one cell.
     *
     * @param sensitivity where there is a score
     */
    public record Row(String item, Aspect about, Cell cell, Score score, Optional<Sensitivity> sensitivity) {}

    public Optional<Row> row(String item, Cell cell) {
        return rows.stream()
                .filter(row -> row.item().equals(item) && row.cell().equals(cell))
                .findFirst();
    }

    /**
     * What hearing the answers did to an item, in a report by {@link Dimension#MODE} that tells both cells.
     *
     * @param raw of all, however they were asked
     * @param adjusted of those whom nobody heard: as if all had been asked so, which for people who cannot read nothing can
     *     test
     * @param effect how much more favourable those were who were heard; 0 in it means that there may be none
     */
    public record ModeEffect(Score raw, Score adjusted, Interval effect) {}

    public Optional<ModeEffect> modeEffect(String item) {
        Optional<Row> all = row(item, Cell.ALL);
        Optional<Score.Share> heard = share(item, Cells.HEARD);
        Optional<Score.Share> written = share(item, Cells.WRITTEN);
        return all.isEmpty() || heard.isEmpty() || written.isEmpty()
                ? Optional.empty()
                : Optional.of(new ModeEffect(
                        all.orElseThrow().score(),
                        written.orElseThrow(),
                        less(heard.orElseThrow(), written.orElseThrow())));
    }

    private Optional<Score.Share> share(String item, String group) {
        return row(item, Cell.group(group))
                .filter(row -> row.score() instanceof Score.Share)
                .map(row -> (Score.Share) row.score());
    }

    /** Newcombe's interval of a difference, out of the two of Wilson (Statistics in Medicine 17, 1998, method 10). */
    private static Interval less(Score.Share one, Score.Share other) {
        Interval first = one.evidence().interval();
        Interval second = other.evidence().interval();
        double difference = one.value() - other.value();
        return new Interval(
                difference - Math.hypot(one.value() - first.low(), second.high() - other.value()),
                difference + Math.hypot(first.high() - one.value(), other.value() - second.low()));
    }

    /**
     * An item as if each group had answered in proportion to its size: who is easier to reach does not speak for others.
     *
     * @param sizes of all groups by which the report is broken down
     * @return undefined where a group gave no answer; suppressed where one is not told
     */
    public Score weighted(String item, Map<String, Long> sizes) {
        return Weighting.of(this, item, sizes);
    }

    /** The average of the items about the service, and never of those about the outcome, for all. */
    public Score service() {
        return Averages.of(rows, Aspect.SERVICE);
    }

    /** The average of the items about the outcome, for all. */
    public Score outcome() {
        return Averages.of(rows, Aspect.OUTCOME);
    }
}
