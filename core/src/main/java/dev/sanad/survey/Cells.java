package dev.sanad.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which cells of a report somebody's groups put him into. */
final class Cells {

    private Cells() {}

    static final String HEARD = "heard";
    static final String WRITTEN = "written";

    static List<Cell> of(AnswerSheet sheet, Optional<Dimension> by, Collection<String> apart) {
        return of(sheet.taken().groups(), sheet.taken().mode(), by, apart);
    }

    static List<Cell> of(Invitation.Sent sent, Optional<Dimension> by, Collection<String> apart) {
        return of(sent.groups(), sent.mode(), by, apart);
    }

    /** Of what is counted apart only its stratum; of the others all of them, and their group. */
    private static List<Cell> of(Groups groups, Mode mode, Optional<Dimension> by, Collection<String> apart) {
        Optional<String> stratum = groups.in(Dimension.STRATUM).filter(apart::contains);
        if (stratum.isPresent()) {
            return List.of(Cell.apart(stratum.orElseThrow()));
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.ALL));
        by.flatMap(dimension -> group(groups, mode, dimension)).map(Cell::group).ifPresent(cells::add);
        return cells;
    }

    private static Optional<String> group(Groups groups, Mode mode, Dimension by) {
        return by == Dimension.MODE ? Optional.of(mode.heard() ? HEARD : WRITTEN) : groups.in(by);
    }
}
