package dev.sanad.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A value inside a message, typed so that each language can write it its own way. Never personal. */
public sealed interface Argument extends Serializable {

    /** Something the policy names: its key, and its title where it has one. */
    record Named(String name, LocalText title) implements Argument {}

    /** A word of Sanad's own, such as a key or a unit; written as it is, isolated from the text around it. */
    record Word(String word) implements Argument {}

    record Several(List<Argument> all) implements Argument {
        public Several {
            all = List.copyOf(all);
        }
    }

    record Number(BigDecimal number) implements Argument {}

    record Moment(Instant instant) implements Argument {}

    record Day(LocalDate date) implements Argument {}

    /** A length of time in the units of the policy, such as 5 and {@code working-day}. */
    record Span(long amount, String unit) implements Argument {}

    static Argument number(long number) {
        return new Number(BigDecimal.valueOf(number));
    }
}
