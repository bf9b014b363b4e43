package dev.sanad.policy;

import dev.sanad.calendar.Span;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Relation;
import dev.sanad.lifecycle.Test;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds what a condition asks of the value of a fact. */
final class TestBinder {

    static final List<String> BOUNDS =
            Stream.of(Relation.values()).map(Relation::word).toList();
    private static final BigDecimal LEAST = new BigDecimal("-1000000000000000000");

    List<Test> bind(Cursor in, FactType type) {
        return in.isMap() ? bounds(in, type) : List.of(equal(in, type));
    }

    private static Test equal(Cursor in, FactType type) {
        if (type == Plain.YES_NO) {
            return new Test.Is(in.yes());
        }
        if (type instanceof FactType.Choice choice) {
            return new Test.OneOf(Set.copyOf(in.references(choice.options().keySet())));
        }
        in.fail(FaultCode.NOT_A_MAP, asked(type));
        return new Test.Known(true);
    }

    private static List<Test> bounds(Cursor in, FactType type) {
        List<Test> tests = new ArrayList<>();
        in.optional("known").ifPresent(each -> tests.add(new Test.Known(each.yes())));
        if (type instanceof FactType.Choice choice) {
            in.optional("one-of")
                    .map(each -> each.references(choice.options().keySet()))
                    .ifPresent(codes -> tests.add(new Test.OneOf(Set.copyOf(codes))));
        } else if (numeric(type)) {
            in.optional("one-of")
                    .map(each -> each.oneOrMore().stream()
                            .map(number -> number.decimal(LEAST))
                            .toList())
                    .ifPresent(numbers -> tests.add(new Test.OneOfNumbers(numbers)));
        }
        if (in.hasOnly()) {
            in.fail(FaultCode.KEY_MISSING, asked(type));
        }
        if (ordered(type)) {
            for (Relation relation : Relation.values()) {
                in.optional(relation.word()).ifPresent(each -> tests.add(bound(each, type, relation)));
            }
        }
        refuseApart(in, tests);
        return tests;
    }

    /** No length of time compares with bounds that do not compare with each other. */
    private static void refuseApart(Cursor in, List<Test> tests) {
        List<Span> bounds = tests.stream()
                .filter(Test.Length.class::isInstance)
                .map(test -> ((Test.Length) test).bound())
                .toList();
        if (bounds.stream().anyMatch(bound -> bound.comparedWith(bounds.get(0)).isEmpty())) {
            in.fail(FaultCode.VALUE_WRONG, Expected.of(bounds.get(0).unit().key()));
        }
    }

    /** The keys by which a value of the type can be asked about. */
    private static Expected asked(FactType type) {
        List<String> keys = new ArrayList<>();
        if (ordered(type)) {
            keys.addAll(BOUNDS);
        }
        if (type instanceof FactType.Choice || numeric(type)) {
            keys.add("one-of");
        }
        keys.add("known");
        return new Expected(keys, Optional.empty());
    }

    private static boolean ordered(FactType type) {
        return numeric(type) || type == Plain.DATE || type == Plain.DURATION;
    }

    private static boolean numeric(FactType type) {
        return type == Plain.NUMBER || type == Plain.MONEY || type instanceof FactType.Scale;
    }

    private static Test bound(Cursor in, FactType type, Relation relation) {
        if (type == Plain.DURATION) {
            return new Test.Length(relation, ValueBinder.span(in));
        }
        return type == Plain.DATE ? new Test.Day(relation, in.date()) : new Test.Number(relation, in.decimal(LEAST));
    }
}
