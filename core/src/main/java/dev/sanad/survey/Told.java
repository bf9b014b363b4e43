package dev.sanad.survey;

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

/**
 * Decides which cells of one release are told: those in danger are not, nor is the smallest of the others while what is left
 * of the total would tell them.
 */
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
                Atoms.danger(members, least, items).ifPresent(why -> hidden.put(cell, why));
            }
        });
        if (hidden.containsKey(Cell.ALL)) {
            groupsShown().forEach(cell -> hidden.put(cell, Score.Why.COMPLEMENT));
        }
        while (!hidden.containsKey(Cell.ALL) && restInDanger()) {
            groupsShown().stream()
                    .min(Comparator.comparingInt((Cell cell) -> members(cell).size()))
                    .ifPresent(cell -> hidden.put(cell, Score.Why.COMPLEMENT));
        }
    }

    /** What readers get when they take every group that is told from the total; the total itself is in none. */
    private boolean restInDanger() {
        Set<UUID> told = new HashSet<>();
        groupsShown().forEach(cell -> members(cell).forEach(sheet -> told.add(sheet.id())));
        List<AnswerSheet> rest = members(Cell.ALL).stream()
                .filter(sheet -> !told.contains(sheet.id()))
                .toList();
        return !rest.isEmpty() && Atoms.danger(rest, least, items).isPresent();
    }

    private List<Cell> groupsShown() {
        return shown().stream()
                .filter(cell -> cell.kind() == Cell.Kind.GROUP)
                .sorted(Comparator.comparing(Cell::group))
                .toList();
    }

    private List<AnswerSheet> members(Cell cell) {
        return Optional.ofNullable(cells.get(cell)).orElseThrow();
    }
}
