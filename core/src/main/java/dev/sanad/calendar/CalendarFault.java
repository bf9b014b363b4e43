package dev.sanad.calendar;

import dev.sanad.kernel.Refusal;

/**
 * What is wrong with a calendar file, and where.
 *
 * @param line from 1
 * @param column from 1
 */
public record CalendarFault(int line, int column, Refusal refusal) {}
