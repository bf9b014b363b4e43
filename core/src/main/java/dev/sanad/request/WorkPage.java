package dev.sanad.request;

import dev.sanad.journal.WorkList;
import dev.sanad.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of what waits; it may hold less than was asked for, even nothing, though more follows.
 *
 * @param next the place after which the next page begins; empty where this is the last
 */
public record WorkPage(List<Item> items, Optional<WorkList.Place> next) {

    /**
     * A request that waits.
     *
     * @param since when it began to wait for the reader
     */
    public record Item(
            CaseId id,
            String tracking,
            Timeline.Titled service,
            Timeline.Titled stage,
            Instant since,
            Optional<Due> due) {

        /** Without the code, with which anybody could follow the case. */
        @Override
        public String toString() {
            return "Item[" + id + ", " + service.name() + "]";
        }
    }

    /**
     * By when it is to be done.
     *
     * @param day the last day on which it is in time, where the request is handled
     * @param latest the first instant that is too late
     */
    public record Due(LocalDate day, Instant latest, boolean late) {}

    public WorkPage {
        items = List.copyOf(items);
    }
}
