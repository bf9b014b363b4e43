package dev.sanad.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the owner is told about a wait.
 *
 * @param clock that measures it
 * @param from the earliest day to expect it
 * @param usually the day it usually comes
 * @param by the latest day to expect it
 * @param latest the latest moment that the policy allows
 */
public record Promise(
        String clock,
        Optional<LocalDate> from,
        Optional<LocalDate> usually,
        Optional<LocalDate> by,
        Optional<Instant> latest) {}
