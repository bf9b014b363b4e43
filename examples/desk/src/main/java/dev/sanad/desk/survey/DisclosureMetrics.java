package dev.sanad.desk.survey;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.statistics.CountRange;
import dev.sanad.statistics.CrossTable;
import dev.sanad.statistics.CrossTable.Cell;
import dev.sanad.statistics.CrossTable.Totals;
import dev.sanad.statistics.Differencing;
import dev.sanad.statistics.Rounding;
import dev.sanad.statistics.Suppression;
import dev.sanad.statistics.SuppressionRules;
import dev.sanad.statistics.SuppressionRules.Sums;
import dev.sanad.statistics.SuppressionRules.Zeros;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What may be shown of small groups. */
final class DisclosureMetrics {
    private static final long LEAST = 5;

    private DisclosureMetrics() {}

    static void suppression(Inputs inputs, Answer answer) {
        SuppressionRules rules = new SuppressionRules(
                inputs.whole("threshold_min", LEAST),
                inputs.yes("zeros_published", true) ? Zeros.SHOWN_UNKNOWN : Zeros.USED,
                inputs.whole("protection_width", 1),
                inputs.yes("sums_protected", false) ? Sums.PROTECTED : Sums.OPEN);
        CrossTable table = table(inputs);
        Suppression plan = Suppression.of(table, rules);
        Map<Cell, CountRange> alone = Suppression.ranges(table, plan.primary(), rules);
        cells(answer, "primary", plan.primary());
        ranges(answer, "interval_primary_only", alone);
        cells(
                answer,
                "exactly_recoverable_primary_only",
                alone.entrySet().stream()
                        .filter(range -> range.getValue().isExact())
                        .map(Map.Entry::getKey)
                        .toList());
        cells(answer, "example_complementary", plan.complementary());
        ranges(answer, "interval_with_complementary", plan.ranges());
        answer.put("safe", plan.safe());
    }

    static void differencing(Inputs inputs, Answer answer) {
        Inputs after = inputs.object("after_one_leaves");
        Differencing difference = new Differencing(
                new Differencing.Published(inputs.number("published_mean"), inputs.whole("n")),
                new Differencing.Published(after.number("mean"), after.whole("n")));
        answer.put("derived_score_of_leaver", difference.mean())
                .put("must_block", difference.tellsTooMuch(inputs.whole("threshold_min", LEAST)));
    }

    static void rounding(Inputs inputs, Answer answer) {
        if (inputs.has("mode") && !inputs.word("mode").equals("nearest half up")) {
            throw inputs.unknown("mode");
        }
        Rounding rounding = new Rounding(inputs.whole("base"));
        answer.wholes(
                "rounded", inputs.wholes("counts").stream().map(rounding::round).toList());
    }

    private static CrossTable table(Inputs inputs) {
        boolean totals = inputs.yes("margins_published", true);
        if (inputs.isFlat("counts")) {
            return new CrossTable(List.of(inputs.wholes("counts")), totals ? Totals.ROWS : Totals.NONE);
        }
        return new CrossTable(inputs.wholeTable("counts"), totals ? Totals.ROWS_AND_COLUMNS : Totals.NONE);
    }

    private static void cells(Answer answer, String key, Collection<Cell> cells) {
        ArrayNode list = answer.json().putArray(key);
        cells.forEach(cell -> list.addArray().add(cell.row()).add(cell.column()));
    }

    private static void ranges(Answer answer, String key, Map<Cell, CountRange> ranges) {
        ObjectNode all = answer.json().putObject(key);
        ranges.forEach((cell, range) -> {
            ArrayNode bounds = all.putArray(cell.row() + "," + cell.column()).add(range.least());
            range.most().ifPresentOrElse(bounds::add, bounds::addNull);
        });
    }
}
