package dev.sanad.policy;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Clause;
import java.util.List;
import java.util.Optional;

/**
 * A recurring task that belongs to no case.
 *
 * @param name its key
 * @param every how often
 * @param by the party that does it
 * @param of what it is about
 */
public record Duty(String name, Span every, String by, Optional<String> of, List<Clause> clauses) {
    public Duty {
        clauses = List.copyOf(clauses);
    }
}
