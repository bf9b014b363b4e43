package dev.sanad.calendar;

import java.time.LocalDate;

/**
 * A day on the way to a deadline.
 *
 * @param counted whether it went towards the span
 * @param status whether it is worked, and why or why not; a calendar day counts either way
 */
public record ReckonedDay(LocalDate date, boolean counted, DayStatus status) {}
