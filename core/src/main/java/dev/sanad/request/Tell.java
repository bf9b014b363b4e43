package dev.sanad.request;

import dev.sanad.kernel.CaseId;
import dev.sanad.lifecycle.Occasion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Records that the owner was told of what an action did: he read it, or acknowledged it in person, or the channel
 * proved delivery.
 *
 * @param version of the request as the actor saw it
 * @param action the action of which he was told
 */
public record Tell(
        @Valid Occasion occasion,
        CaseId request,
        @Positive long version,
        @Size(min = 1, max = 60) String action) {}
