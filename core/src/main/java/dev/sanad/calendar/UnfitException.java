package dev.sanad.calendar;

import dev.sanad.kernel.Refusal;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Carries a fault from where it is found to where faults are collected; never leaves the package. */
final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CalendarFault fault;

    UnfitException(Optional<Mark> where, Refusal why) {
        super(why.code().id());
        int line = where.map(Mark::getLine).orElse(0) + 1;
        int column = where.map(Mark::getColumn).orElse(0) + 1;
        this.fault = new CalendarFault(line, column, why);
    }

    CalendarFault fault() {
        return fault;
    }
}
