package dev.sanad.lifecycle;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Where a case can stand.
 *
 * @param name its key
 * @param title how people call it
 * @param ends how the case ends here; empty for an open stage
 * @param recourse where the owner can turn when the association has said its last word
 */
public record Stage(
        String name, LocalText title, Optional<Outcome> ends, Optional<LocalText> recourse, List<Clause> clauses) {

    public Stage {
        clauses = List.copyOf(clauses);
    }

    public boolean open() {
        return ends.isEmpty();
    }
}
