package dev.sanad.complaint;

import dev.sanad.journal.Value;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Whoever holds the receipt does something in his case: adds, accepts, contests, withdraws.
 *
 * @param receipt as written
 * @param key names this attempt: the same key with the same content is the same addition
 * @param action of the policy that its owner may do
 * @param at when; kept as a day
 */
public record Addition(
        @Size(max = 500) String receipt,
        @Size(min = 1, max = 200) String key,
        @Size(min = 1, max = 60) String action,
        Value.Tree inputs,
        Instant at) {

    @Override
    public String toString() {
        return "Addition[" + action + "]";
    }
}
