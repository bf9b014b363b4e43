package dev.sanad.lifecycle;

import java.util.Optional;
import java.util.OptionalInt;

/** Judges the value of a fact. */
final class FactTests {

    private FactTests() {}

    static Truth judge(Optional<FactValue> value, Test test) {
        if (test instanceof Test.Known known) {
            return Truth.of(value.isPresent() == known.known());
        }
        return value.map(present -> judge(present, test)).orElse(Truth.UNKNOWN);
    }

    private static Truth judge(FactValue value, Test test) {
        if (test instanceof Test.Is is && value instanceof FactValue.YesNo yesNo) {
            return Truth.of(yesNo.yes() == is.yes());
        }
        if (test instanceof Test.OneOf oneOf && value instanceof FactValue.Codes codes) {
            return Truth.of(codes.codes().stream().anyMatch(oneOf.codes()::contains));
        }
        if (test instanceof Test.OneOf oneOf) {
            return Truth.of(oneOf.codes().contains(KeptText.of(value)));
        }
        if (test instanceof Test.Number bound && value instanceof FactValue.Number number) {
            return Truth.of(bound.relation().accepts(number.number().compareTo(bound.bound())));
        }
        if (test instanceof Test.OneOfNumbers one && value instanceof FactValue.Number number) {
            return Truth.of(one.numbers().stream().anyMatch(each -> each.compareTo(number.number()) == 0));
        }
        if (test instanceof Test.Length bound && value instanceof FactValue.Length length) {
            OptionalInt compared = length.span().comparedWith(bound.bound());
            return compared.isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.of(bound.relation().accepts(compared.getAsInt()));
        }
        if (test instanceof Test.Day bound && value instanceof FactValue.Day day) {
            return Truth.of(bound.relation().accepts(day.date().compareTo(bound.bound())));
        }
        return Truth.UNKNOWN;
    }
}
