package dev.sanad.request;

import dev.sanad.journal.Value;
import dev.sanad.kernel.CaseId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.party.Roll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Performs an action of the policy on a request.
 *
 * @param version of the request as the actor saw it
 * @param inputs what the action asks for, by fact
 * @param roll how the body voted, when a body acts
 */
public record Act(
        @Valid Occasion occasion,
        CaseId request,
        @Positive long version,
        @Size(min = 1, max = 60) String action,
        Value.Tree inputs,
        Optional<Roll> roll) {

    /** Names what is done, never what is said. */
    @Override
    public String toString() {
        return "Act[" + occasion + ", " + request + ", version " + version + ", " + action + "]";
    }
}
