package dev.sanad.policy;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A recurring task that belongs to no case.
 *
 * @param name its key
 * @param title how people call it
 * @param every how often
 * @param by the party that does it
 * @param of what it is about
 * @param kind how it is done
 */
public record Duty(
        String name, LocalText title, Span every, String by, Optional<String> of, Kind kind, List<Clause> clauses) {

    /** How a duty is done. */
    public enum Kind {
        /** Whoever does it says so. */
        TASK,
        /** The policy is read again; a new version that takes effect counts as that. */
        REVIEW,
        /** A version is circulated to people who confirm that they read it; nothing else counts. */
        CIRCULATION
    }

    public Duty {
        clauses = List.copyOf(clauses);
    }
}
