package dev.sanad.complaint;

import dev.sanad.journal.Value;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who gives no name reports something. It carries no actor: whoever sends it, it is nobody's.
 *
 * @param receipt that was given out for it, as written
 * @param matter the policy's name of what is reported
 * @param at when; kept as a day
 * @param urgent whether it is taken in at once, which tells that it came before that moment
 */
public record Report(
        @Size(max = 500) String receipt,
        @Size(min = 1, max = 60) String matter,
        Optional<@Size(min = 1, max = 60) String> action,
        Way way,
        Value.Tree inputs,
        Instant at,
        boolean urgent) {

    /** How it came, and to which office. */
    public record Way(
            Optional<@Size(min = 1, max = 60) String> channel, Optional<@Size(min = 1, max = 60) String> office) {}

    @Override
    public String toString() {
        return "Report[" + matter + "]";
    }
}
