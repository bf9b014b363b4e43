package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Test;
import dev.sanad.lifecycle.Truth;
import dev.sanad.lifecycle.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Every combination of what a condition may find, whether a case can come to it or not. */
final class Combinations {
    /** More are not tried. */
    private static final long MOST = 50_000;

    private final Map<Object, List<?>> choices = new LinkedHashMap<>();

    Combinations(Scope scope, Condition condition) {
        Map<String, Set<Test>> tests = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Condition.Leaf leaf : new Leaves(List.of()).with(condition).all()) {
            if (leaf instanceof Condition.FactIs fact) {
                tests.computeIfAbsent(fact.fact(), each -> new LinkedHashSet<>())
                        .add(fact.test());
            } else if (leaf instanceof Condition.Times times) {
                counts.merge(times.action(), times.bound() + 1, Math::max);
            } else if (leaf instanceof Condition.InStage) {
                choices.put(Found.STAGE, List.copyOf(scope.lifecycle().stages().keySet()));
            } else {
                choices.put(leaf, List.of(Truth.values()));
            }
        }
        tests.forEach((fact, asked) -> choices.put(Found.fact(fact), values(scope, fact, asked)));
        counts.forEach((action, most) -> choices.put(
                Found.times(action), IntStream.rangeClosed(0, most).boxed().toList()));
    }

    private static List<Optional<FactValue>> values(Scope scope, String fact, Set<Test> asked) {
        Partition partition = new Partition(scope.type(fact), asked, scope.setting());
        return IntStream.range(0, partition.size()).mapToObj(partition::sample).toList();
    }

    /** Whether there are few enough to try them all, and none of them is such. */
    boolean never(Predicate<View> such) {
        long all = choices.values().stream().mapToLong(List::size).reduce(1, Combinations::times);
        return all <= MOST && !any(new ArrayList<>(choices.keySet()), new LinkedHashMap<>(), such);
    }

    private static long times(long one, long other) {
        return Math.min(MOST + 1, one * other);
    }

    private boolean any(List<Object> open, Map<Object, Object> chosen, Predicate<View> such) {
        if (open.isEmpty()) {
            return such.test(new Found(chosen));
        }
        Object next = open.get(0);
        return choices.getOrDefault(next, List.of()).stream().anyMatch(choice -> {
            chosen.put(next, choice);
            return any(open.subList(1, open.size()), chosen, such);
        });
    }
}
