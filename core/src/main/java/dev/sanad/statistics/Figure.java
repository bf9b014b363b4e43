package dev.sanad.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** A number, or the reason why there is none. A known figure is finite: NaN and infinities are refused. */
public sealed interface Figure {

    record Known(double value) implements Figure {
        public Known {
            StatisticRefusal.NUMBER_NOT_FINITE.when(!Double.isFinite(value));
        }
    }

    record Undefined(Cause cause) implements Figure {}

    static Figure of(double number) {
        return new Known(number);
    }

    static Figure undefined(Cause because) {
        return new Undefined(because);
    }

    /** The quotient, or undefined for that reason when there is nothing to divide by. */
    static Figure ratio(double part, double whole, Cause none) {
        return whole == 0 ? undefined(none) : of(part / whole);
    }

    default OptionalDouble number() {
        return this instanceof Known known ? OptionalDouble.of(known.value) : OptionalDouble.empty();
    }

    default Optional<Cause> because() {
        return this instanceof Undefined undefined ? Optional.of(undefined.cause) : Optional.empty();
    }

    default Figure map(DoubleUnaryOperator change) {
        return this instanceof Known known ? of(change.applyAsDouble(known.value)) : this;
    }
}
