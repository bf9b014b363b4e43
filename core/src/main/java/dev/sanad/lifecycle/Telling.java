package dev.sanad.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of telling the owner of an action, the last time it was done.
 *
 * @param made when the notice was made
 * @param told when he was told
 */
public record Telling(Instant made, Optional<Instant> told) {}
