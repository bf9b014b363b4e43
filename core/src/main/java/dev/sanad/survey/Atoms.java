package dev.sanad.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The finest groups of sheets that readers of all releases together can tell apart: those that lie in the same cells of
 * each.
 *
 * <p>Exchange what two of the same atom answered to an item, and every published number stays what it was. So wherever those
 * of an atom who rated the item did not all say the same, the score of a group is fixed by what was published only when it is
 * made of whole atoms; and when each atom is large enough and was served by more than one employee, no small group and no
 * single employee is such a group. That is the whole proof, and it holds for any number of releases, however they overlap.
 *
 * <p>An item that is asked only after certain answers tells how many gave them, by mode. Where one was published, answers are
 * exchanged together with those that hang on them, and only within a mode, which then tells atoms apart as well.
 */
final class Atoms {

    private final Collection<List<AnswerSheet>> atoms;

    private Atoms(Collection<List<AnswerSheet>> atoms) {
        this.atoms = atoms;
    }

    static Atoms of(Collection<Counted> sheets, List<Release> releases, Instrument instrument) {
        boolean byMode = instrument.items().stream()
                .filter(item -> item.when().isPresent())
                .anyMatch(item ->
                        releases.stream().anyMatch(release -> release.items().contains(item.name())));
        Map<List<Object>, List<AnswerSheet>> atoms = new HashMap<>();
        for (Counted kept : sheets) {
            List<Set<Cell>> cells =
                    releases.stream().map(release -> release.cells(kept)).toList();
            if (!cells.stream().allMatch(Set::isEmpty)) {
                List<Object> told = new ArrayList<>(cells);
                told.addAll(byMode ? List.of(kept.sheet().taken().mode()) : List.of());
                atoms.computeIfAbsent(told, key -> new ArrayList<>()).add(kept.sheet());
            }
        }
        return new Atoms(atoms.values());
    }

    /** Why an atom must not be told with these items; empty where none is in danger. */
    Optional<Score.Why> danger(int least, Collection<Item> items) {
        return atoms.stream()
                .flatMap(atom -> danger(atom, least, items).stream())
                .findFirst();
    }

    /** Why the scores of these sheets must not be told. */
    static Optional<Score.Why> danger(List<AnswerSheet> sheets, int least, Collection<Item> items) {
        return items.stream()
                .flatMap(item -> danger(rated(sheets, item), least, item).stream())
                .findFirst();
    }

    private static Optional<Score.Why> danger(List<AnswerSheet> rated, int least, Item item) {
        if (rated.size() < least) {
            return Optional.of(Score.Why.FEW);
        }
        if (oneEmployee(rated)) {
            return Optional.of(Score.Why.ONE_EMPLOYEE);
        }
        long kinds = rated.stream()
                .flatMap(sheet -> sheet.rated(item.name()).stream())
                .map(item.scale()::favourable)
                .distinct()
                .count();
        return kinds == 2 ? Optional.empty() : Optional.of(Score.Why.FEW);
    }

    static List<AnswerSheet> rated(Collection<AnswerSheet> sheets, Item item) {
        return sheets.stream()
                .filter(sheet -> sheet.rated(item.name()).isPresent())
                .toList();
    }

    /** A sheet about nobody's service is no employee's. */
    private static boolean oneEmployee(List<AnswerSheet> sheets) {
        return sheets.stream().map(AnswerSheet::served).distinct().count() == 1
                && sheets.get(0).served().size() == 1;
    }
}
