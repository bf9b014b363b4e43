package dev.sanad.policy.upkeep;

import dev.sanad.lifecycle.Occasion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * Records that a duty was done.
 *
 * @param policy whose duty; the version in force counts
 * @param reference where that is written down, such as minutes or a letter; nothing personal
 */
public record DoDuty(
        @Valid Occasion occasion,
        @Size(min = 1, max = 60) String policy,
        @Size(min = 1, max = 60) String duty,
        @Size(min = 1, max = 200) String reference) {

    /** Names what is done, never what is written down. */
    @Override
    public String toString() {
        return "DoDuty[" + occasion + ", " + policy + ", " + duty + "]";
    }
}
