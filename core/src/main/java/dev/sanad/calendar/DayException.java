package dev.sanad.calendar;

import java.util.Optional;

/** What is otherwise on one day. */
public sealed interface DayException {

    /** No work and no opening, whatever day it is. */
    record Closed(Source source) implements DayException {}

    /**
     * A working day, whatever day it is.
     *
     * @param times when offices are open; where none are stated, each keeps the hours of that day of the week, and one
     *     that has none stays closed
     */
    record Open(Optional<OpenTimes> times, Source source) implements DayException {}

    Source source();
}
