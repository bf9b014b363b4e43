package dev.sanad.fund;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A source of money; never a benefit that somebody can ask for.
 *
 * @param name its key
 * @param title how people call it
 * @param kind what sort of source
 * @param purposes what it is given for; everything where empty
 * @param spends what of it is spent
 */
public record Fund(
        String name, LocalText title, Kind kind, List<String> purposes, Optional<String> spends, List<Clause> clauses) {

    /** What sort of source a fund is. */
    public enum Kind {
        DONATION,
        ENDOWMENT
    }

    /** Whether what is given to it is kept for good, so that only what it yields is spent. */
    public boolean keepsCapital() {
        return kind == Kind.ENDOWMENT && spends.filter("all"::equals).isEmpty();
    }

    public Fund {
        purposes = List.copyOf(purposes);
        clauses = List.copyOf(clauses);
    }
}
