package dev.sanad.survey;

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

    /** The average of the items about the service, and never of those about the outcome, for all. */
    public Score service() {
        return Averages.of(rows, Aspect.SERVICE);
    }

    /** The average of the items about the outcome, for all. */
    public Score outcome() {
        return Averages.of(rows, Aspect.OUTCOME);
    }
}
