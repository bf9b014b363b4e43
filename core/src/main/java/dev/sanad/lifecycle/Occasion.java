package dev.sanad.lifecycle;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CommandId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * Who does something, when, on which channel, and under which command id.
 *
 * @param command the same id again returns the first result
 * @param actor who
 * @param channel the policy's name of the channel; empty for the clock
 * @param at when
 */
public record Occasion(
        @Valid CommandId command, Actor actor, Optional<@Size(min = 1, max = 60) String> channel, Instant at) {}
