package dev.sanad.survey;

import dev.sanad.lifecycle.Occasion;
import java.util.Optional;

/**
 * That a report is published.
 *
 * @param period in which the sheets arrived; it has ended
 * @param by the dimension by which it is broken down; {@link Dimension#STRATUM} is always told apart
 */
public record Publication(Occasion occasion, String survey, Period period, Optional<Dimension> by) {}
