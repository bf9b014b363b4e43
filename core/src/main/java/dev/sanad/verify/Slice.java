package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Moment;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds in a lifecycle explored without time which watches the order of things can turn on. Time can forbid an order
 * only if something that takes at least so long must happen between a moment and an action that is allowed for less
 * than so long after it; whatever else must be waited for can be waited for before. Where nothing does, every order is
 * possible and no watch is needed.
 */
final class Slice {
    private final Explored untimed;
    private final Scope scope;
    private final Watches watches;
    private final Limits limits;
    private final Oracles oracles;
    private final Map<Step, List<Bound>> known = new HashMap<>();

    Slice(Explored untimed, Watches watches, Limits limits) {
        this.untimed = untimed;
        this.scope = untimed.model().scope();
        this.watches = watches;
        this.limits = limits;
        this.oracles = new Oracles(scope, untimed.model().layout(), false);
    }

    /** The numbers of those watches. */
    BitSet needed() {
        BitSet needed = new BitSet();
        List<Bound> all = limits.all();
        if (all.stream().anyMatch(Bound::compares)) {
            needed.set(1, watches.count() + 1);
            return needed;
        }
        List<Bound> upper = all.stream().filter(Bound::isUpper).toList();
        upper.stream().map(Bound::of).distinct().forEach(watch -> needed.or(within(watch)));
        if (!needed.isEmpty()) {
            upper.forEach(bound -> needed.set(bound.of()));
        }
        return needed;
    }

    /** What is waited for between a moment and an action that must not come too long after it. */
    private BitSet within(int watch) {
        Moment moment = (Moment) watches.all().get(watch - 1);
        BitSet leading = new Backwards(untimed, (source, step) -> !comes(moment, step))
                .reaching(state -> leadsOut(state, step -> bounded(step, watch)));
        BitSet waits = new BitSet();
        for (int state = leading.nextSetBit(0); state >= 0; state = leading.nextSetBit(state + 1)) {
            if (oracles.hasCome(moment, untimed.state(state))) {
                untimed.edges(state, (target, step) -> {
                    if (leading.get(target) || bounded(step, watch)) {
                        bounds(step).filter(bound -> !bound.isUpper()).forEach(bound -> waits.set(bound.over()));
                    }
                });
            }
        }
        return waits;
    }

    private boolean leadsOut(int state, Predicate<Step> by) {
        boolean[] leads = {false};
        untimed.edges(state, (target, step) -> leads[0] |= by.test(step));
        return leads[0];
    }

    private boolean bounded(Step step, int watch) {
        return bounds(step).anyMatch(bound -> bound.isUpper() && bound.of() == watch);
    }

    private Stream<Bound> bounds(Step step) {
        return known.computeIfAbsent(step, this::of).stream();
    }

    private List<Bound> of(Step step) {
        Stream<Bound> rings =
                step instanceof Step.Ring ring ? limits.rings(ring.dial().clock()) : Stream.of();
        Stream<Bound> starts = scope.lifecycle().clocks().values().stream().flatMap(limits::starts);
        Stream<Bound> does = step.action().stream().flatMap(limits::of);
        return Stream.of(rings, does, starts).flatMap(each -> each).distinct().toList();
    }

    private static boolean comes(Moment moment, Step step) {
        if (moment instanceof Moment.Told told) {
            return step instanceof Step.Tell tell && tell.of().equals(told.action());
        }
        Optional<Action> action = step.action();
        return moment instanceof Moment.Done done
                ? action.map(Action::name).filter(done.action()::equals).isPresent()
                : action.filter(Action::starts).isPresent();
    }
}
