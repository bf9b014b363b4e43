package dev.sanad.verify;

/**
 * How much of a lifecycle was explored.
 *
 * @param states how many were seen
 * @param steps how many lead from one to the next
 * @param exhausted whether those are all; if not, what was not found may still be there
 */
public record Coverage(String lifecycle, int states, int steps, boolean exhausted) {}
