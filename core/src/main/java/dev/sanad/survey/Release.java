package dev.sanad.survey;

import dev.sanad.kernel.CommandId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The record that something was published: which sheets readers can tell apart by it. It stays for ever, since what was
 * read cannot be unread.
 *
 * @param number 1 for the first of a survey, then without gaps
 * @param shown the cells that were told
 * @param items that were told
 */
public record Release(
        String survey,
        int number,
        CommandId command,
        LocalDate day,
        String instrument,
        Period period,
        Optional<Dimension> by,
        Set<String> apart,
        Set<Cell> shown,
        Set<String> items) {

    public Release {
        apart = Set.copyOf(apart);
        shown = Set.copyOf(shown);
        items = Set.copyOf(items);
    }

    /** The cells of the release that a sheet lies in, as far as they were told; none where it was not in what was told. */
    Set<Cell> cells(Counted kept) {
        Set<Cell> cells = new HashSet<>();
        if (kept.in(this)) {
            Cells.of(kept.sheet(), by, apart).stream().filter(shown::contains).forEach(cells::add);
        }
        return cells;
    }
}
