package dev.sanad.survey;

import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Confidence;
import dev.sanad.statistics.Proportion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a report, once it is decided what is told. */
record Rows(Release release, Instrument instrument, int least, Told told, Heads heads) {

    Report report() {
        List<Report.Row> rows = new ArrayList<>();
        for (Item item : instrument.items()) {
            told.cells().forEach((cell, members) -> {
                Response response = heads.in(cell, members.size());
                Optional<Score.Why> why = told.hidden(cell)
                        .or(() ->
                                release.items().contains(item.name()) ? Optional.empty() : Optional.of(Score.Why.FEW));
                rows.add(row(item, cell, why, members, response));
            });
        }
        return new Report(release, least, heads.all(counted()), reach(), rows);
    }

    private int counted() {
        return told.cells().entrySet().stream()
                .filter(cell -> cell.getKey().kind() != Cell.Kind.GROUP)
                .mapToInt(cell -> cell.getValue().size())
                .sum();
    }

    private Map<String, Response> reach() {
        Map<String, Response> reach = new LinkedHashMap<>();
        Set<String> groups = new TreeSet<>(heads.groups());
        told.cells().keySet().stream()
                .filter(cell -> cell.kind() == Cell.Kind.GROUP)
                .forEach(cell -> groups.add(cell.group()));
        groups.forEach(group -> {
            Cell cell = Cell.group(group);
            reach.put(
                    group,
                    heads.in(cell, told.cells().getOrDefault(cell, List.of()).size()));
        });
        return reach;
    }

    private static Report.Row row(
            Item item, Cell cell, Optional<Score.Why> hidden, List<AnswerSheet> members, Response response) {
        List<AnswerSheet> rated = members.stream()
                .filter(sheet -> sheet.rated(item.name()).isPresent())
                .toList();
        if (members.isEmpty() || rated.isEmpty() && hidden.isEmpty()) {
            return without(item, cell, new Score.Undefined(Cause.NO_ANSWER));
        }
        if (hidden.isPresent()) {
            return without(item, cell, new Score.Suppressed(hidden.orElseThrow()));
        }
        int favourable = (int) rated.stream()
                .flatMap(sheet -> sheet.rated(item.name()).stream())
                .filter(item.scale()::favourable)
                .count();
        Proportion share = new Proportion(favourable, rated.size());
        Evidence evidence = Evidence.of(modes(rated), response, share.wilson(Confidence.P95));
        return new Report.Row(
                item.name(),
                item.about(),
                cell,
                new Score.Share(share.share().number().orElseThrow(), evidence),
                Optional.of(Sensitivity.of(favourable, silent(members, item), evidence)));
    }

    private static Report.Row without(Item item, Cell cell, Score score) {
        return new Report.Row(item.name(), item.about(), cell, score, Optional.empty());
    }

    /** Sheets on which the item was asked and not said. */
    private static int silent(List<AnswerSheet> members, Item item) {
        return (int) members.stream()
                .filter(sheet -> Optional.ofNullable(sheet.answers().get(item.name()))
                        .filter(Answer.NotAnswered.class::isInstance)
                        .isPresent())
                .count();
    }

    private static Map<Mode, Integer> modes(List<AnswerSheet> rated) {
        Map<Mode, Integer> modes = new EnumMap<>(Mode.class);
        rated.forEach(sheet -> modes.merge(sheet.taken().mode(), 1, Integer::sum));
        return modes;
    }
}
