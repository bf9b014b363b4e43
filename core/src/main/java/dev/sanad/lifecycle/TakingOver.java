package dev.sanad.lifecycle;

import dev.sanad.kernel.Clause;
import java.util.List;

/**
 * That a version of a policy takes over open cases of others.
 *
 * @param by the parties that may move them, one of which suffices
 */
public record TakingOver(List<String> by, List<Clause> clauses) {
    public TakingOver {
        by = List.copyOf(by);
        clauses = List.copyOf(clauses);
    }
}
