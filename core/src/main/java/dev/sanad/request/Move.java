package dev.sanad.request;

import dev.sanad.kernel.CaseId;
import dev.sanad.lifecycle.Occasion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;

/**
 * Moves an open request to another version of its policy.
 *
 * @param version of the request as the actor saw it
 * @param number of the version of the policy
 */
public record Move(
        @Valid Occasion occasion,
        CaseId request,
        @Positive long version,
        @Positive int number) {}
