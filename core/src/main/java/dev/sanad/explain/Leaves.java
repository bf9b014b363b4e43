package dev.sanad.explain;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Requirement;
import dev.sanad.lifecycle.Test;
import java.util.List;
import java.util.stream.Stream;

/** What the conditions of a case's rules ask about. */
final class Leaves {
    private final List<Condition.Leaf> all;

    Leaves(CaseRules rules) {
        Stream<Condition> required = rules.lifecycle().actions().values().stream()
                .map(Action::requires)
                .flatMap(List::stream)
                .flatMap(Leaves::conditions);
        Stream<Condition> clocks =
                rules.lifecycle().clocks().values().stream().map(Clock::when).flatMap(when -> when.stream());
        Stream<Condition> matter = Stream.concat(
                rules.matter().eligible().stream(),
                rules.matter().documents().stream().flatMap(need -> need.when().stream()));
        all = Stream.of(required, clocks, matter)
                .flatMap(conditions -> conditions)
                .flatMap(Leaves::of)
                .distinct()
                .toList();
    }

    private static Stream<Condition> conditions(Requirement requirement) {
        return Stream.concat(Stream.of(requirement.condition()), requirement.when().stream());
    }

    static Stream<Condition.Leaf> of(Condition condition) {
        if (condition instanceof Condition.All each) {
            return each.all().stream().flatMap(Leaves::of);
        }
        if (condition instanceof Condition.Any any) {
            return any.any().stream().flatMap(Leaves::of);
        }
        return condition instanceof Condition.Not not ? of(not.condition()) : Stream.of((Condition.Leaf) condition);
    }

    <L extends Condition.Leaf> List<L> of(Class<L> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Test> testsOf(String fact) {
        return of(Condition.FactIs.class).stream()
                .filter(is -> is.fact().equals(fact))
                .map(Condition.FactIs::test)
                .toList();
    }
}
