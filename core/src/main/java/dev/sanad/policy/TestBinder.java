package dev.sanad.policy;

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
import java.util.Set;

/** Binds what a condition asks of the value of a fact. */
final class TestBinder {

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
        in.fail(FaultCode.NOT_A_MAP, Expected.of("at-least", "at-most", "more-than", "less-than", "known"));
        return new Test.Known(true);
    }

    private static List<Test> bounds(Cursor in, FactType type) {
        List<Test> tests = new ArrayList<>();
        in.optional("known").ifPresent(each -> tests.add(new Test.Known(each.yes())));
        if (type instanceof FactType.Choice choice) {
            in.optional("one-of")
                    .map(each -> each.references(choice.options().keySet()))
                    .ifPresent(codes -> tests.add(new Test.OneOf(Set.copyOf(codes))));
        }
        if (ordered(type)) {
            for (Relation relation : Relation.values()) {
                in.optional(relation.word()).ifPresent(each -> tests.add(bound(each, type, relation)));
            }
        }
        return tests;
    }

    private static boolean ordered(FactType type) {
        return type == Plain.NUMBER || type == Plain.MONEY || type == Plain.DATE || type instanceof FactType.Scale;
    }

    private static Test bound(Cursor in, FactType type, Relation relation) {
        return type == Plain.DATE ? new Test.Day(relation, in.date()) : new Test.Number(relation, in.decimal(LEAST));
    }
}
