package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Moment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How much time watches showed whenever actions were done, while a lifecycle was explored with all of time. */
final class Sightings {
    private final Map<Seen, Lapse> lapses = new HashMap<>();

    private record Seen(String action, Object since) {}

    /** From a moment, or from the start of a clock by its name, to doing the action; empty if it was never done then. */
    Optional<Lapse> of(String action, Object since) {
        return Optional.ofNullable(lapses.get(new Seen(action, since)));
    }

    /** Notes what the watches show when the action is about to be done, and goes on. */
    Branch of(Action action, Layout layout, Scope scope) {
        Oracles oracles = new Oracles(scope, layout, false);
        Watches watches = layout.time().watches();
        return (state, rest) -> {
            for (int watch = 1; watch <= watches.count(); watch++) {
                Object since = watches.all().get(watch - 1);
                if (shows(since, layout, oracles).test(state)) {
                    lapses.merge(
                            new Seen(action.name(), since), layout.time().zone().shown(state, watch), Lapse::or);
                }
            }
            rest.next(state);
        };
    }

    private static Predicate<long[]> shows(Object since, Layout layout, Oracles oracles) {
        return since instanceof Moment moment
                ? state -> oracles.hasCome(moment, state)
                : state -> Optional.ofNullable(layout.dials().get((String) since))
                        .filter(dial -> dial.on(state))
                        .isPresent();
    }
}
