package dev.sanad.verify;

import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * From which moments time is counted in explored states, by number from 1: those that conditions ask about, and the
 * starts of clocks that ring or hold. What counts from the day that a fact holds is not watched, so that it may come at
 * any time.
 */
final class Watches {
    static final Watches NONE = new Watches(Map.of());

    private final Map<Object, Integer> numbers;

    private Watches(Map<Object, Integer> numbers) {
        this.numbers = numbers;
    }

    static Watches of(Scope scope) {
        return numbered(Stream.concat(
                elapsed(scope).flatMap(Watches::moments).filter(moment -> !(moment instanceof Moment.DateOf)),
                scope.lifecycle().clocks().values().stream()
                        .filter(Watches::watched)
                        .map(Clock::name)));
    }

    /** Whether any condition asks about time; clocks alone only wait. */
    static boolean askedAbout(Scope scope) {
        return elapsed(scope).findAny().isPresent();
    }

    private static Stream<Condition.Elapsed> elapsed(Scope scope) {
        Leaves asked = new Leaves(scope.variants());
        asked.with(scope.requirements().toList());
        scope.whens().forEach(asked::with);
        return asked.of(Condition.Elapsed.class).stream();
    }

    /** Also the start of the case, and all clocks that start at a moment of the case. */
    static Watches ofAll(Scope scope) {
        Stream<Object> started = scope.lifecycle().clocks().values().stream()
                .filter(Watches::fromCase)
                .map(Clock::name);
        return numbered(Stream.concat(
                of(scope).numbers.keySet().stream(), Stream.concat(Stream.of(new Moment.Start()), started)));
    }

    /** Only those of some numbers, numbered anew. */
    Watches only(BitSet some) {
        List<Object> all = all();
        return numbered(some.stream().mapToObj(number -> all.get(number - 1)));
    }

    private static Watches numbered(Stream<?> watched) {
        List<?> distinct = watched.distinct().toList();
        Map<Object, Integer> numbers = new LinkedHashMap<>();
        distinct.forEach(each -> numbers.put(each, numbers.size() + 1));
        return new Watches(numbers);
    }

    private static Stream<Moment> moments(Condition.Elapsed elapsed) {
        return Stream.concat(Stream.of(elapsed.from()), elapsed.to().stream());
    }

    private static boolean watched(Clock clock) {
        boolean rings = !clock.ladder().missed().isEmpty()
                && (clock.ladder().every().isPresent() || clock.within().orElse(null) instanceof Clock.Latest.After);
        return fromCase(clock) && (rings || clock.hold().isPresent());
    }

    private static boolean fromCase(Clock clock) {
        return clock.since().stream().noneMatch(Moment.DateOf.class::isInstance);
    }

    int count() {
        return numbers.size();
    }

    /** The watch of a moment; {@link Zone#NOW} if it is not watched. */
    int of(Moment moment) {
        return numbers.getOrDefault(moment, Zone.NOW);
    }

    int of(Clock clock) {
        return numbers.getOrDefault(clock.name(), Zone.NOW);
    }

    /** Whether both moments are watched. */
    boolean watch(Condition.Elapsed elapsed) {
        return moments(elapsed).allMatch(moment -> of(moment) != Zone.NOW);
    }

    /** The watches in the order of their numbers: moments, and names of clocks. */
    List<Object> all() {
        return List.copyOf(numbers.keySet());
    }
}
