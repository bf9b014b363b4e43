package dev.sanad.calendar;

import java.util.Optional;

/**
 * How far the data of a calendar go.
 *
 * @param years the years for which every day off is known or reckoned
 * @param lacks what is missing even in those years
 */
public record Coverage(Years years, Optional<String> lacks) {
    /** All there is to know: for a calendar that only states what differs from the one under it. */
    public static final Coverage FULL = new Coverage(Years.ALL, Optional.empty());
}
