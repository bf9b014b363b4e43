package dev.sanad.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper that was supplied.
 *
 * @param document which document of the policy
 * @param supplied when
 * @param reference where its bytes are kept
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param issued the day it was issued, where it says so
 * @param expires the last day it is good, where it says so
 */
public record Copy(
        String document,
        Instant supplied,
        String reference,
        String sha256,
        Optional<LocalDate> issued,
        Optional<LocalDate> expires) {}
