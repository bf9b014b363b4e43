package dev.sanad.lifecycle;

import dev.sanad.kernel.Clause;
import java.util.List;
import java.util.Optional;

/**
 * A condition that an action demands.
 *
 * @param condition what must hold
 * @param when demanded only when this holds; an unknown counts as holding, so that nothing passes unasked
 * @param clauses the passages it rests on
 */
public record Requirement(Condition condition, Optional<Condition> when, List<Clause> clauses) {

    public Requirement {
        clauses = List.copyOf(clauses);
    }

    /** Whether it stands in nobody's way. */
    public boolean metIn(View view) {
        return !demandedIn(view) || condition.in(view).holds();
    }

    /** Whether it is demanded at all. */
    public boolean demandedIn(View view) {
        return when.map(each -> each.in(view) != Truth.FALSE).orElse(true);
    }
}
