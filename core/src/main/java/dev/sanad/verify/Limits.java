package dev.sanad.verify;

import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Relation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the rules of a lifecycle bound the time that watches show, with the spans of the policy as the lengths of time
 * that they can take: what must have passed has at least passed for the least, what must not for less than the most.
 */
final class Limits {
    private final Watches watches;
    private final Lapses lapses;

    Limits(Watches watches, Lapses lapses) {
        this.watches = watches;
        this.lapses = lapses;
    }

    /** What follows for the watches if the condition holds, or fails, once its moments have come. */
    Optional<Bound> elapsed(Condition.Elapsed elapsed, boolean holds) {
        if (!watches.watch(elapsed)) {
            return Optional.empty();
        }
        int from = watches.of(elapsed.from());
        int to = elapsed.to().map(watches::of).orElse(Zone.NOW);
        Relation relation = elapsed.relation();
        boolean waited = relation == Relation.AT_LEAST || relation == Relation.LESS_THAN;
        Lapse lapse = waited ? lapses.earliest(elapsed.span()) : lapses.deadline(elapsed.span());
        boolean passed = holds == (relation == Relation.AT_LEAST || relation == Relation.MORE_THAN);
        return passed ? Optional.of(Bound.atLeast(from, to, lapse.least())) : lessThan(from, to, lapse);
    }

    private static Optional<Bound> lessThan(int from, int to, Lapse lapse) {
        return lapse.bounded() ? Optional.of(Bound.lessThan(from, to, lapse.most())) : Optional.empty();
    }

    /** What has passed when the rung rings; pausing and extending only put it off. */
    Optional<Bound> rings(Clock clock, int rung) {
        return Optional.of(watches.of(clock))
                .filter(watch -> watch != Zone.NOW)
                .map(watch ->
                        Bound.atLeast(watch, Zone.NOW, lapses.ring(clock, rung).least()));
    }

    /** What has passed when an action is done for which the clock waits. */
    Optional<Bound> holds(Clock clock) {
        return clock.hold()
                .filter(hold -> watches.of(clock) != Zone.NOW)
                .map(hold -> Bound.atLeast(
                        watches.of(clock), Zone.NOW, lapses.earliest(hold).least()));
    }

    /** All that the rules say of the watches. */
    List<Bound> all(Scope scope) {
        Leaves guards = new Leaves(scope.variants()).with(scope.requirements().toList());
        Leaves whens = new Leaves(scope.variants());
        scope.whens().forEach(whens::with);
        Stream<Bound> hold = guards.of(Condition.Elapsed.class).stream()
                .filter(leaf -> guards.sways().get(leaf) != Leaves.Sway.LOWERS)
                .flatMap(leaf -> elapsed(leaf, true).stream());
        Stream<Bound> fail = guards.of(Condition.Elapsed.class).stream()
                .filter(leaf -> guards.sways().get(leaf) != Leaves.Sway.RAISES)
                .flatMap(leaf -> elapsed(leaf, false).stream());
        Stream<Bound> either = whens.of(Condition.Elapsed.class).stream()
                .flatMap(leaf -> Stream.of(true, false).flatMap(holds -> elapsed(leaf, holds).stream()));
        Stream<Bound> clocks = scope.lifecycle().clocks().values().stream().flatMap(this::clock);
        return Stream.of(hold, fail, either, clocks).flatMap(each -> each).toList();
    }

    private Stream<Bound> clock(Clock clock) {
        Stream<Bound> rings =
                IntStream.range(0, clock.ladder().missed().size()).boxed().flatMap(rung -> rings(clock, rung).stream());
        return Stream.concat(rings, holds(clock).stream());
    }
}
