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
 * @param basis what the usual day was to be learned from, where the policy says so
 */
public record Promise(
        String clock,
        Optional<LocalDate> from,
        Optional<LocalDate> usually,
        Optional<LocalDate> by,
        Optional<Instant> latest,
        Optional<Basis> basis) {

    /**
     * What the usual day is learned from.
     *
     * @param part numerator of the share of cases that took no longer
     * @param whole its denominator
     * @param cases how many earlier cases there were
     * @param used whether they were enough; if not, the policy's own day was told
     */
    public record Basis(int part, int whole, int cases, boolean used) {}
}
