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

    private final Collection<Votes> atoms;

    private Atoms(Collection<Votes> atoms) {
        this.atoms = atoms;
    }

    static Atoms of(Collection<Counted> sheets, List<Release> releases, Collection<Item> items, boolean byMode) {
        Map<List<Object>, Votes> atoms = new HashMap<>();
        for (Counted kept : sheets) {
            List<Set<Cell>> cells =
                    releases.stream().map(release -> release.cells(kept)).toList();
            if (!cells.stream().allMatch(Set::isEmpty)) {
                List<Object> told = new ArrayList<>(cells);
                told.addAll(byMode ? List.of(kept.sheet().taken().mode()) : List.of());
                atoms.computeIfAbsent(told, key -> new Votes()).add(kept.sheet(), items);
            }
        }
        return new Atoms(atoms.values());
    }

    /** Why an atom must not be told with these items; empty where none is in danger. */
    Optional<Score.Why> danger(int least, Collection<Item> items) {
        return atoms.stream()
                .flatMap(atom -> atom.danger(least, items).stream())
                .findFirst();
    }
}
