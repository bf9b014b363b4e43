package dev.sanad.verify;

import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What clocks do when moments come: a running one may stop, one that is off may start. Nothing restarts one. */
final class ClockMoves {
    private final Scope scope;
    private final Layout layout;
    private final Map<String, Guard> whens = new LinkedHashMap<>();

    ClockMoves(Scope scope, Layout layout) {
        this.scope = scope;
        this.layout = layout;
        layout.dials()
                .forEach((name, dial) -> dial.clock()
                        .when()
                        .ifPresent(when ->
                                whens.put(name, new Guard(Guard.Of.condition(when, scope), scope, layout, false))));
    }

    List<Branch> follow(Set<Moment> come, Optional<String> done) {
        List<Branch> branches = new ArrayList<>();
        for (Dial dial : layout.dials().values()) {
            Clock clock = dial.clock();
            boolean stops = done.filter(clock.until()::contains).isPresent();
            boolean starts = clock.since().stream().anyMatch(come::contains);
            branches.add((state, rest) -> follow(dial, stops, starts, state, rest));
        }
        return branches;
    }

    private void follow(Dial dial, boolean stops, boolean starts, long[] state, Chain rest) {
        boolean open = layout.stages().open(state);
        if (dial.on(state)) {
            turn(dial, open && !stops ? dial.field().get(state) : Dial.OFF, state, rest);
        } else if (open && starts) {
            start(dial, state, rest);
        } else {
            rest.next(state);
        }
    }

    private void start(Dial dial, long[] state, Chain rest) {
        Optional<Guard> when = Optional.ofNullable(whens.get(dial.clock().name()));
        if (when.map(guard -> guard.canFail(state)).orElse(false)) {
            rest.next(state);
        }
        if (when.map(guard -> guard.canHold(state)).orElse(true)) {
            boolean dateKnown = Interest.dateOf(dial.clock())
                    .filter(fact -> layout.knows(state, fact))
                    .isPresent();
            turn(dial, dial.started(dateKnown), state, rest);
        }
    }

    private static void turn(Dial dial, int value, long[] state, Chain rest) {
        int before = dial.field().get(state);
        dial.field().set(state, value);
        rest.next(state);
        dial.field().set(state, before);
    }
}
