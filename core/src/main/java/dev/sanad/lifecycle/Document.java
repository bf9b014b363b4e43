package dev.sanad.lifecycle;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A paper that people supply, or that is handed to them.
 *
 * @param valid when a copy is good
 * @param guide whether it is handed to people and never asked of them
 */
public record Document(String name, LocalText title, Validity valid, boolean guide, List<Clause> clauses) {

    /**
     * When a copy is good.
     *
     * @param unexpired it has not run out
     * @param issuedWithin it was issued no longer ago than this
     * @param on the moment at which it is judged; empty for the moment it was supplied
     */
    public record Validity(boolean unexpired, Optional<Span> issuedWithin, Optional<Moment> on) {}

    public Document {
        clauses = List.copyOf(clauses);
    }
}
