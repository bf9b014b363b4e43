package dev.sanad.verify;

import dev.sanad.calendar.Span;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Relation;
import dev.sanad.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the rules of a lifecycle bound the time that watches show, with the spans of the policy as the lengths of time
 * that they can take: what must have passed has at least passed for the least, what must not for less than the most.
 */
final class Limits {
    private static final Leaves.Sway BOTH = Leaves.Sway.BOTH;

    private final Scope scope;
    private final Watches watches;
    private final Lapses lapses;

    Limits(Scope scope, Watches watches, Lapses lapses) {
        this.scope = scope;
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

    /** All that the rules of the lifecycle say of the watches. */
    List<Bound> all() {
        Lifecycle lifecycle = scope.lifecycle();
        return Stream.concat(
                        lifecycle.actions().values().stream().flatMap(this::of),
                        lifecycle.clocks().values().stream()
                                .flatMap(clock -> Stream.concat(rings(clock), starts(clock))))
                .distinct()
                .toList();
    }

    /** The longest length of time that they name, in minutes. */
    long longest() {
        Stream<Long> named = all().stream().map(bound -> Math.abs((long) bound.limit()) / 2);
        Stream<Long> latest = scope.lifecycle().clocks().values().stream()
                .flatMap(clock -> latest(clock).stream())
                .map(lapses::deadline)
                .filter(Lapse::bounded)
                .map(Lapse::most);
        return Stream.concat(named, latest).reduce(0L, Math::max);
    }

    private static Optional<Span> latest(Clock clock) {
        return clock.within()
                .filter(Clock.Latest.After.class::isInstance)
                .map(within -> ((Clock.Latest.After) within).span());
    }

    /** What doing an action may take or rule out: by its conditions, and by clocks that hold it back. */
    Stream<Bound> of(Action action) {
        Leaves leaves = new Leaves(scope.variants()).with(action.requires());
        Stream<Bound> conditions = leaves.of(Condition.Elapsed.class).stream()
                .flatMap(leaf -> ofLeaf(
                        leaf,
                        action.by().contains(Party.CLOCK)
                                ? BOTH
                                : Optional.ofNullable(leaves.sways().get(leaf)).orElse(BOTH)));
        Stream<Bound> held = scope.lifecycle().clocks().values().stream()
                .filter(clock -> clock.until().contains(action.name()))
                .flatMap(clock -> holds(clock).stream());
        return Stream.concat(conditions, held);
    }

    /** What the starting of a clock may take or rule out. */
    Stream<Bound> starts(Clock clock) {
        Leaves leaves = new Leaves(scope.variants());
        clock.when().ifPresent(leaves::with);
        return leaves.of(Condition.Elapsed.class).stream().flatMap(leaf -> ofLeaf(leaf, BOTH));
    }

    private Stream<Bound> ofLeaf(Condition.Elapsed leaf, Leaves.Sway sway) {
        return Stream.of(true, false)
                .filter(holds -> sway == BOTH || holds == (sway == Leaves.Sway.RAISES))
                .flatMap(holds -> elapsed(leaf, holds).stream());
    }

    /** What the ringing of a clock takes. */
    Stream<Bound> rings(Clock clock) {
        return IntStream.range(0, clock.ladder().missed().size()).boxed().flatMap(rung -> rings(clock, rung).stream());
    }
}
