package dev.sanad.policy;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Condition;
import java.util.List;

/**
 * Something the association wants to be sure of, whatever happens.
 *
 * @param name in its own words
 * @param lifecycle of whose cases it speaks
 * @param demand what must be so
 */
public record Property(LocalText name, String lifecycle, Demand demand, List<Clause> clauses) {

    /** What must be so. */
    public sealed interface Demand {}

    /** The condition holds in no state that can be reached. */
    public record Never(Condition condition) implements Demand {}

    /** Each time the action is done, the condition holds. */
    public record Before(String action, Condition condition) implements Demand {}

    /** Once the action is done, the condition comes to hold, whatever follows, when clocks ring and notices arrive. */
    public record After(String action, Condition condition) implements Demand {}

    public Property {
        clauses = List.copyOf(clauses);
    }
}
