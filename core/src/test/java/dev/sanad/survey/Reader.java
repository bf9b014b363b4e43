package dev.sanad.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who knows which sheets there are, in which groups, of which employees, and who rated which item, and who asks a
 * solver for the least and the most that a hidden group can have said.
 */
final class Reader {

    private final RandomSurvey survey;

    Reader(RandomSurvey survey) {
        this.survey = survey;
    }

    /** The small groups and single employees whose score follows from what was told. */
    List<String> found(int least) {
        List<String> found = new ArrayList<>();
        for (Item item : survey.instrument.items()) {
            List<AnswerSheet> rated = rated(item);
            hidden(rated, least).forEach((name, group) -> {
                if (determined(item, rated, group)) {
                    found.add(item.name() + " of " + name);
                }
            });
        }
        return found;
    }

    /** What may not come out: groups and crossings that are too small, single people, and single employees. */
    private static Map<String, Set<AnswerSheet>> hidden(List<AnswerSheet> rated, int least) {
        Map<String, Set<AnswerSheet>> hidden = new HashMap<>();
        List<Function<AnswerSheet, String>> groupings = List.of(
                sheet -> "office " + sheet.taken().groups().in(Dimension.OFFICE),
                sheet -> "service " + sheet.taken().groups().in(Dimension.SERVICE),
                sheet -> "crossing " + sheet.taken().groups(),
                sheet -> "day " + sheet.taken().day() + sheet.taken().groups(),
                sheet -> "person " + sheet.id());
        for (Function<AnswerSheet, String> grouping : groupings) {
            hidden.putAll(rated.stream().collect(Collectors.groupingBy(grouping, Collectors.toSet())));
        }
        hidden.values().removeIf(group -> group.size() >= least);
        rated.stream()
                .filter(sheet -> sheet.served().size() == 1)
                .collect(Collectors.groupingBy(
                        sheet -> "employee " + sheet.served().iterator().next().value(), Collectors.toSet()))
                .forEach(hidden::put);
        return hidden;
    }

    private boolean determined(Item item, List<AnswerSheet> rated, Set<AnswerSheet> group) {
        return Math.round(extreme(item, rated, group, true)) == Math.round(extreme(item, rated, group, false));
    }

    private double extreme(Item item, List<AnswerSheet> rated, Set<AnswerSheet> group, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<AnswerSheet, Variable> votes = new HashMap<>();
        rated.forEach(sheet -> votes.put(
                sheet,
                model.addVariable(sheet.id().toString()).lower(0).upper(1).integer(true)));
        group.forEach(
                sheet -> Optional.ofNullable(votes.get(sheet)).orElseThrow().weight(1));
        told(item, rated).forEach((members, favourable) -> {
            Expression sum = model.addExpression("told " + members.hashCode() + favourable);
            members.forEach(
                    sheet -> sum.set(Optional.ofNullable(votes.get(sheet)).orElseThrow(), 1));
            sum.level(favourable);
        });
        return (most ? model.maximise() : model.minimise()).getValue();
    }

    /** Every score that was told of the item: of whom, and how many were favourable. */
    private Map<Set<AnswerSheet>, Long> told(Item item, List<AnswerSheet> rated) {
        Map<Set<AnswerSheet>, Long> told = new HashMap<>();
        for (Report report : survey.reports) {
            report.rows().stream()
                    .filter(row -> row.item().equals(item.name()))
                    .forEach(row -> told(row)
                            .ifPresent(
                                    favourable -> told.put(members(report.release(), row.cell(), rated), favourable)));
        }
        return told;
    }

    private static Optional<Long> told(Report.Row row) {
        return row.score() instanceof Score.Share share
                ? Optional.of(Math.round(share.value() * share.evidence().n()))
                : Optional.empty();
    }

    private Set<AnswerSheet> members(Release release, Cell cell, List<AnswerSheet> rated) {
        Set<AnswerSheet> known = new HashSet<>(rated);
        Stream<AnswerSheet> counted =
                survey.sheets.stream().filter(kept -> kept.in(release)).map(Counted::sheet);
        return counted.filter(known::contains)
                .filter(sheet -> Cells.of(sheet, release.by(), release.apart()).contains(cell))
                .collect(Collectors.toSet());
    }

    private List<AnswerSheet> rated(Item item) {
        return survey.sheets.stream()
                .map(Counted::sheet)
                .filter(sheet -> sheet.rated(item.name()).isPresent())
                .toList();
    }
}
