package dev.sanad.request;

import dev.sanad.kernel.Clause;
import java.time.Instant;
import java.util.List;

/**
 * A note in the file of a case: what was done, as what, when, and all that was given with it. The file of a complaint is its
 * register of notes.
 *
 * @param given facts in the order in which they were taken
 */
public record FileEntry(
        Timeline.Titled action,
        Timeline.Titled party,
        Instant at,
        List<Notification.Said> given,
        List<Clause> clauses) {

    public FileEntry {
        given = List.copyOf(given);
        clauses = List.copyOf(clauses);
    }
}
