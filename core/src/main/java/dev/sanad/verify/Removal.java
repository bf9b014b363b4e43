package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an action would still demand if one thing were taken away from what it demands.
 *
 * @param keys that lead from the action to what is taken away
 * @param left what is left
 */
record Removal(List<String> keys, List<Requirement> left) {

    /** Whole demands first, and then what they are made of. */
    static List<Removal> of(List<Requirement> all) {
        Stream<Removal> wholes = IntStream.range(0, all.size())
                .mapToObj(number -> new Removal(at(number), replaced(all, number, Optional.empty())));
        Stream<Removal> parts = IntStream.range(0, all.size())
                .boxed()
                .flatMap(number -> parts(all.get(number))
                        .map(part -> new Removal(
                                Stream.concat(at(number).stream(), part.keys().stream())
                                        .toList(),
                                replaced(all, number, Optional.of(part.left())))));
        return Stream.concat(wholes, parts).toList();
    }

    /** Whether it takes away a part of what the other takes away. */
    boolean within(Removal other) {
        return keys.size() > other.keys().size()
                && keys.subList(0, other.keys().size()).equals(other.keys());
    }

    private static List<String> at(int number) {
        return List.of("requires", Integer.toString(number));
    }

    private static List<Requirement> replaced(List<Requirement> all, int number, Optional<Requirement> by) {
        List<Requirement> left = new ArrayList<>(all);
        left.remove(number);
        by.ifPresent(requirement -> left.add(number, requirement));
        return left;
    }

    private record Part(List<String> keys, Requirement left) {}

    private static Stream<Part> parts(Requirement of) {
        Stream<Part> when = of.when().stream()
                .map(each ->
                        new Part(List.of("when"), new Requirement(of.condition(), Optional.empty(), of.clauses())));
        Stream<Part> below = lesser(of.condition())
                .map(each -> new Part(each.keys(), new Requirement(each.left(), of.when(), of.clauses())));
        return Stream.concat(when, below);
    }

    private record Lesser(List<String> keys, Condition left) {}

    /** The condition, each time without one of the several conditions that it is made of. */
    private static Stream<Lesser> lesser(Condition of) {
        if (of instanceof Condition.All all && all.all().size() > 1) {
            return without(all.all()).map(each -> new Lesser(each.keys(), new Condition.All(each.left())));
        }
        if (of instanceof Condition.Any any && any.any().size() > 1) {
            return without(any.any())
                    .map(each -> new Lesser(named("any", each.keys()), new Condition.Any(each.left())));
        }
        return Stream.of();
    }

    private record Rest(List<String> keys, List<Condition> left) {}

    private static Stream<Rest> without(List<Condition> all) {
        return IntStream.range(0, all.size()).mapToObj(number -> {
            List<Condition> left = new ArrayList<>(all);
            left.remove(number);
            return new Rest(List.of(Integer.toString(number)), left);
        });
    }

    private static List<String> named(String key, List<String> keys) {
        return Stream.concat(Stream.of(key), keys.stream()).toList();
    }
}
