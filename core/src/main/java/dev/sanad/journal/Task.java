package dev.sanad.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a case waits for a desk to do. Two of one case are at two desks; their order is the more pressing first.
 *
 * @param desk where it waits, 1 to 160 visible ASCII characters
 * @param due the moment by which it is to be done, if there is one; to the microsecond
 * @param since when it began to wait there; to the microsecond
 */
public record Task(String desk, Optional<Instant> due, Instant since) implements Comparable<Task> {

    /** Refuses texts of another form and years outside 1 to 9999 with {@link IllegalArgumentException}. */
    public Task {
        Limits.code("desk", desk, 160);
        due = due.map(instant -> Limits.instant("due", instant));
        since = Limits.instant("since", since);
    }

    @Override
    public int compareTo(Task other) {
        return Comparator.<Task, Instant>comparing(task -> task.due().orElse(Instant.MAX))
                .thenComparing(Task::desk)
                .compare(this, other);
    }
}
