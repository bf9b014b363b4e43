package dev.sanad.policy.upkeep;

import dev.sanad.lifecycle.Occasion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Circulates a version of a policy to whoever holds these parties now; {@code staff} is all of them.
 *
 * @param number of the version, in force or yet to come
 */
public record Circulate(
        @Valid Occasion occasion,
        @Size(min = 1, max = 60) String policy,
        @Positive int number,
        @Size(min = 1, max = 60) List<@Size(min = 1, max = 60) String> parties) {
    public Circulate {
        parties = parties.stream().distinct().sorted().toList();
    }
}
