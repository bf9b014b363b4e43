package dev.sanad.survey;

import dev.sanad.statistics.CrossTable;
import dev.sanad.statistics.Suppression;
import dev.sanad.statistics.SuppressionRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Decides which cells of one release are told: those in danger are not, nor what would tell them beside the total. */
final class Told {

    private final int least;
    private final List<Item> items;
    private final Map<Cell, List<AnswerSheet>> cells = new LinkedHashMap<>();
    private final Map<Cell, Score.Why> hidden = new HashMap<>();

    /** Of these sheets, and of items that all of the cells that are told will tell. */
    Told(Collection<AnswerSheet> sheets, Survey.Publishing terms, Optional<Dimension> by, List<Item> items) {
        this.least = terms.least();
        this.items = items;
        cells.put(Cell.ALL, new ArrayList<>());
        sheets.stream()
                .flatMap(sheet -> Cells.of(sheet, by, terms.apart()).stream())
                .filter(cell -> cell.kind() == Cell.Kind.GROUP)
                .sorted(Comparator.comparing(Cell::group))
                .forEach(cell -> cells.putIfAbsent(cell, new ArrayList<>()));
        terms.apart().forEach(stratum -> cells.put(Cell.apart(stratum), new ArrayList<>()));
        sheets.forEach(sheet ->
                Cells.of(sheet, by, terms.apart()).forEach(cell -> members(cell).add(sheet)));
        decide();
    }

    Map<Cell, List<AnswerSheet>> cells() {
        return cells;
    }

    Optional<Score.Why> hidden(Cell cell) {
        return Optional.ofNullable(hidden.get(cell));
    }

    /** The cells that have anybody in them and are told. */
    Set<Cell> shown() {
        Set<Cell> shown = new HashSet<>(cells.keySet());
        shown.removeIf(cell -> hidden.containsKey(cell) || members(cell).isEmpty());
        return shown;
    }

    private void decide() {
        cells.forEach((cell, members) -> {
            if (!members.isEmpty()) {
                danger(members).ifPresent(why -> hidden.put(cell, why));
            }
        });
        List<Cell> groups = cells.keySet().stream()
                .filter(cell -> cell.kind() == Cell.Kind.GROUP)
                .toList();
        if (hidden.containsKey(Cell.ALL)) {
            groups.forEach(cell -> hidden.putIfAbsent(cell, Score.Why.COMPLEMENT));
        } else if (!groups.isEmpty()) {
            complement(groups);
        }
    }

    /** Hides what readers could get by taking what is told of groups from the total of all. */
    private void complement(List<Cell> groups) {
        List<List<AnswerSheet>> parts =
                new ArrayList<>(groups.stream().map(this::members).toList());
        List<AnswerSheet> others = others(groups);
        if (!others.isEmpty()) {
            parts.add(others);
        }
        CrossTable sizes =
                CrossTable.list(parts.stream().map(part -> (long) part.size()).toList());
        List<Votes> votes = parts.stream().map(part -> Votes.of(part, items)).toList();
        Suppression plan = Suppression.of(sizes, together -> danger(votes, together), SuppressionRules.strict(least));
        for (int i = 0; i < groups.size(); i++) {
            if (!plan.shows(new CrossTable.Cell(0, i))) {
                hidden.putIfAbsent(groups.get(i), Score.Why.COMPLEMENT);
            }
        }
    }

    /** Those of whom no group is known: they are told nowhere but in the total. */
    private List<AnswerSheet> others(List<Cell> groups) {
        Set<UUID> known = new HashSet<>();
        groups.forEach(cell -> members(cell).forEach(sheet -> known.add(sheet.id())));
        return members(Cell.ALL).stream()
                .filter(sheet -> !known.contains(sheet.id()))
                .toList();
    }

    private boolean danger(List<Votes> votes, Set<CrossTable.Cell> together) {
        Votes sum = new Votes();
        together.forEach(part -> sum.add(votes.get(part.column())));
        return sum.danger(least, items).isPresent();
    }

    private Optional<Score.Why> danger(List<AnswerSheet> sheets) {
        return sheets.size() < least
                ? Optional.of(Score.Why.FEW)
                : Votes.of(sheets, items).danger(least, items);
    }

    private List<AnswerSheet> members(Cell cell) {
        return Optional.ofNullable(cells.get(cell)).orElseThrow();
    }
}
