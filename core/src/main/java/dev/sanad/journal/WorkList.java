package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What waits at desks. Port. */
public interface WorkList {

    /** Where a task stands in a list: the longest due first, those without a moment last, of one moment by the case's id. */
    record Place(Optional<Instant> due, CaseId id) implements Comparable<Place> {

        /** Refuses years outside 1 to 9999 with {@link IllegalArgumentException}. */
        public Place {
            due = due.map(instant -> Limits.instant("due", instant));
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.<Place, Instant>comparing(place -> place.due().orElse(Instant.MAX))
                    .thenComparing(place -> place.id().toString())
                    .compare(this, other);
        }
    }

    /** A case and the task of it that is listed. */
    record Waiting(CaseRow row, Task task) {
        public Place place() {
            return new Place(task.due(), row.key().id());
        }
    }

    /** The order of a list, in which each of a case's tasks that are due together has its place, too. */
    Comparator<Waiting> ORDER = Comparator.comparing(Waiting::place)
            .thenComparing(waiting -> waiting.task().desk());

    /**
     * The next tasks at any of these desks after a place, or from the first on, at most so many (1 or more); what it costs
     * does not depend on how many there are.
     */
    List<Waiting> at(AssociationId association, Set<String> desks, Optional<Place> after, int most);

    /** Puts these tasks in the place of those that the row has; false, and nothing done, where the case is no longer so. */
    boolean refile(CaseRow row, List<Task> tasks);
}
