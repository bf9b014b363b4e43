package dev.sanad.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which cells of a report somebody's groups put him into. */
final class Cells {

    private Cells() {}

    static List<Cell> of(AnswerSheet sheet, Optional<Dimension> by, Collection<String> apart) {
        return of(sheet.taken().groups(), by, apart);
    }

    /** Of what is counted apart only its stratum; of the others all of them, and their group. */
    static List<Cell> of(Groups groups, Optional<Dimension> by, Collection<String> apart) {
        Optional<String> stratum = groups.in(Dimension.STRATUM).filter(apart::contains);
        if (stratum.isPresent()) {
            return List.of(Cell.apart(stratum.orElseThrow()));
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.ALL));
        by.flatMap(groups::in).map(Cell::group).ifPresent(cells::add);
        return cells;
    }
}
