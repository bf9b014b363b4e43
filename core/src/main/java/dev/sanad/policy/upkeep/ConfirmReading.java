package dev.sanad.policy.upkeep;

import dev.sanad.lifecycle.Occasion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** Confirms that the actor read a version that was circulated to him; a second time changes nothing. */
public record ConfirmReading(
        @Valid Occasion occasion,
        @Size(min = 1, max = 60) String policy,
        @Positive int number) {}
