package dev.sanad.rest;

import dev.sanad.complaint.ComplaintStatistics;
import dev.sanad.statistics.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counted complaints as a table (RFC 4180): {@code table,name,value}, a line for each figure. What is hidden says so, and what
 * cannot be said yet is empty. Names come from the policy; a spreadsheet takes none of them for a formula.
 */
final class ComplaintCsv {
    private static final String HIDDEN = "hidden";

    private final List<List<String>> rows = new ArrayList<>(List.of(List.of("table", "name", "value")));

    private ComplaintCsv() {}

    static String of(ComplaintStatistics statistics) {
        ComplaintCsv csv = new ComplaintCsv();
        csv.line("received", "all", count(statistics.received()));
        statistics.groups().forEach(csv::group);
        statistics.timeliness().forEach(csv::share);
        csv.line("days-to-answer", "median", figure(statistics.duration().median()));
        csv.line("days-to-answer", "ninetieth", figure(statistics.duration().ninetieth()));
        statistics.ages().forEach(csv::group);
        statistics.outcomes().rulings().forEach(csv::share);
        statistics.outcomes().corrections().forEach(csv::group);
        return Csv.write(csv.rows);
    }

    private void group(ComplaintStatistics.Group group) {
        line(group.by(), group.name(), count(group.count()));
    }

    private void share(ComplaintStatistics.Share share) {
        line(share.name(), "yes", count(share.yes()));
        line(share.name(), "no", count(share.no()));
    }

    private void line(String table, String name, String value) {
        rows.add(List.of(table, name, value));
    }

    private static String count(Optional<Long> count) {
        return count.map(String::valueOf).orElse(HIDDEN);
    }

    private static String figure(Figure figure) {
        return figure.number().isPresent() ? Double.toString(figure.number().getAsDouble()) : "";
    }
}
