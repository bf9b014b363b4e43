package dev.sanad.lifecycle;

import dev.sanad.calendar.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a condition asks of the value of a fact. */
public sealed interface Test {

    /** Yes or no. */
    record Is(boolean yes) implements Test {}

    /** One of these codes; of several chosen, any. */
    record OneOf(Set<String> codes) implements Test {
        public OneOf {
            codes = Set.copyOf(codes);
        }
    }

    /** A number against a bound. */
    record Number(Relation relation, BigDecimal bound) implements Test {}

    /** One of these numbers, however many zeros end them. */
    record OneOfNumbers(List<BigDecimal> numbers) implements Test {
        public OneOfNumbers {
            numbers = numbers.stream().sorted().toList();
        }
    }

    /** A length of time against a bound; what does not compare with the bound is unknown. */
    record Length(Relation relation, Span bound) implements Test {}

    /** A date against a bound. */
    record Day(Relation relation, LocalDate bound) implements Test {}

    /** Whether the fact has a value at all; a signature has one as long as what was signed has not changed. */
    record Known(boolean known) implements Test {}

    /** The numbers with which it compares a value. */
    default List<BigDecimal> bounds() {
        return this instanceof Number number
                ? List.of(number.bound())
                : this instanceof OneOfNumbers one ? one.numbers() : List.of();
    }

    /** How a value passes; what the test needs and the value lacks is unknown. */
    default Truth judge(Optional<FactValue> value) {
        return FactTests.judge(value, this);
    }
}
