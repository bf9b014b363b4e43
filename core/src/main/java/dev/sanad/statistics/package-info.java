/**
 * Proportions and intervals, weights, reliability, survival, promises and suppression: numbers with what they rest on.
 * What the data do not determine is {@link Figure.Undefined} with its cause, never NaN and never 0; misuse throws {@link
 * dev.sanad.kernel.RefusedException} with a {@link StatisticRefusal}.
 */
@NullMarked
package dev.sanad.statistics;

import org.jspecify.annotations.NullMarked;
