package dev.sanad.explain;

import dev.sanad.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Whether something can be done, and if not, why, and what would make it possible.
 *
 * @param refusals all reasons against it, each with its clauses; one without rests on an assumption. None where it can be done
 * @param way the shortest way to its being done, this step included; empty where none was found
 * @param searched whether everything within reach was looked at, so that no way means that there is none as things stand
 */
public record Verdict(List<Refusal> refusals, Optional<List<WayStep>> way, boolean searched) {
    public Verdict {
        refusals = List.copyOf(refusals);
        way = way.map(List::copyOf);
    }

    public boolean possible() {
        return refusals.isEmpty();
    }
}
