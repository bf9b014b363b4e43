package dev.sanad.lifecycle;

import dev.sanad.journal.Value;
import dev.sanad.party.Roll;
import java.util.Optional;

/** Somebody tries to do something: what the engine rules on. */
public record Attempt(Occasion occasion, String action, Value.Tree inputs, Optional<Roll> roll) {

    /** Names what is tried, never what is said. */
    @Override
    public String toString() {
        return "Attempt[" + occasion + ", " + action + "]";
    }
}
