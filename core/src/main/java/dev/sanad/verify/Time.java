package dev.sanad.verify;

import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * The passing of time in packed states. Any time may pass between two steps: the engine of production rings no clock by
 * itself, so the host may ring late or never, and what is done before is judged as if nothing were due. A span of the
 * policy is any length of time that it can take on the policy's calendar. Pauses and extensions put ringing off by any
 * length; days that facts hold lie at any distance. Commands come in the order of their instants.
 */
final class Time {
    private final Watches watches;
    private final Limits limits;
    private final Zone zone;
    private final Way anyWay;
    private final int[] greatestLower;
    private final int[] greatestUpper;
    private final Optional<Sightings> sightings;

    private Time(Watches watches, Limits limits, List<Bound> bounds, Optional<Sightings> sightings) {
        this.sightings = sightings;
        this.watches = watches;
        this.limits = limits;
        this.zone = new Zone(watches.count());
        this.anyWay = new Way(zone, List.of());
        this.greatestLower = greatest(bounds, Bound::lower);
        this.greatestUpper = greatest(bounds, Bound::upper);
    }

    /** Time is left out: whatever is asked about it may have any answer, and whatever runs may ring. */
    static Time ignored(Scope scope) {
        return new Time(
                Watches.NONE,
                new Limits(scope, Watches.NONE, new Lapses(scope.setting())),
                List.of(),
                Optional.empty());
    }

    /** As much of time as the order of things can turn on. */
    static Time of(Explored untimed) {
        Scope scope = untimed.model().scope();
        if (!Watches.askedAbout(scope)) {
            return ignored(scope);
        }
        Lapses lapses = new Lapses(scope.setting());
        Watches all = Watches.of(scope);
        BitSet needed = new Slice(untimed, all, new Limits(scope, all, lapses)).needed();
        Watches watches = all.only(needed);
        Limits limits = new Limits(scope, watches, lapses);
        return new Time(watches, limits, limits.all(), Optional.empty());
    }

    /** All of time, with all watches told apart as far as any length of time that the rules name, and noted. */
    static Time whole(Scope scope) {
        Lapses lapses = new Lapses(scope.setting());
        Watches watches = Watches.ofAll(scope);
        Limits limits = new Limits(scope, watches, lapses);
        List<Bound> bounds = new ArrayList<>(limits.all());
        IntStream.rangeClosed(1, watches.count())
                .mapToObj(watch -> Bound.lessThan(watch, Zone.NOW, limits.longest()))
                .forEach(bounds::add);
        return new Time(watches, limits, bounds, Optional.of(new Sightings()));
    }

    private interface Greatest {
        int of(Bound bound, int watch);
    }

    private int[] greatest(List<Bound> bounds, Greatest greatest) {
        int[] result = new int[watches.count() + 1];
        Arrays.fill(result, 1, result.length, Integer.MIN_VALUE);
        for (int watch = 1; watch < result.length; watch++) {
            for (Bound bound : bounds) {
                result[watch] = Math.max(result[watch], greatest.of(bound, watch));
            }
        }
        return result;
    }

    /** Where the time of each action is noted. */
    Optional<Sightings> sightings() {
        return sightings;
    }

    Watches watches() {
        return watches;
    }

    Zone zone() {
        return zone;
    }

    /** Whether there is anything to keep of time at all. */
    boolean kept() {
        return watches.count() > 0;
    }

    boolean watches(Condition.Elapsed elapsed) {
        return watches.watch(elapsed);
    }

    Optional<Bound> bound(Condition.Elapsed elapsed, boolean holds) {
        return limits.elapsed(elapsed, holds);
    }

    Way way(Collection<Bound> bounds) {
        return bounds.isEmpty() ? anyWay : new Way(zone, List.copyOf(bounds));
    }

    Way anyWay() {
        return anyWay;
    }

    /** Once a rung, counted from 0, can be due. */
    Way due(Clock clock, int rung) {
        return way(limits.rings(clock, rung).stream().toList());
    }

    /** Once the actions that a clock waits for are no longer held back. */
    Way free(Clock clock) {
        return way(limits.holds(clock).stream().toList());
    }

    /** The moments come. */
    List<Branch> come(Collection<? extends Moment> moments) {
        return change(moments, zone::start);
    }

    /** The moments have not come any more. */
    List<Branch> revoke(Collection<? extends Moment> moments) {
        return change(moments, zone::forget);
    }

    private List<Branch> change(Collection<? extends Moment> moments, BiConsumer<long[], Integer> change) {
        return moments.stream()
                .map(watches::of)
                .filter(watch -> watch != Zone.NOW)
                .map(watch -> changed(state -> change.accept(state, watch)))
                .toList();
    }

    Branch starts(Clock clock) {
        int watch = watches.of(clock);
        return watch == Zone.NOW ? anyWay : changed(state -> zone.start(state, watch));
    }

    Branch stops(Clock clock) {
        int watch = watches.of(clock);
        return watch == Zone.NOW ? anyWay : changed(state -> zone.forget(state, watch));
    }

    /** Any time passes until the next step. */
    List<Branch> passes() {
        Branch passing = changed(state -> {
            zone.pass(state);
            zone.widen(state, greatestLower, greatestUpper);
        });
        return kept() ? List.of(passing) : List.of();
    }

    private interface Change {
        void on(long[] state);
    }

    private Branch changed(Change change) {
        return (state, rest) -> {
            long[] before = zone.copy(state);
            change.on(state);
            rest.next(state);
            zone.restore(state, before);
        };
    }
}
