package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Moment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all clocks do when moments come. */
final class ClockMoves {
    private final Layout layout;
    private final Map<String, Guard> whens = new LinkedHashMap<>();

    ClockMoves(Scope scope, Layout layout) {
        this.layout = layout;
        layout.dials()
                .forEach((name, dial) -> dial.clock()
                        .when()
                        .ifPresent(when ->
                                whens.put(name, new Guard(Guard.Of.condition(when, scope), scope, layout, false))));
    }

    /** What clocks do; those on which nothing of it can have an effect do nothing. */
    List<Branch> follow(Set<Moment> come, Optional<Action> done) {
        boolean ends = done.flatMap(Action::to)
                .filter(to -> !layout.stages().open(layout.stages().number(to)))
                .isPresent();
        return layout.dials().values().stream()
                .filter(dial -> ends || dial.dated() || stops(dial, done) || starts(dial, come))
                .<Branch>map(dial -> follow(dial, come, done))
                .toList();
    }

    /** Those that have started, but do not count from the start of the case, count from now. */
    List<Branch> takenIn(Set<Moment> come) {
        return layout.dials().values().stream()
                .filter(dial -> dial.clock().since().stream()
                        .filter(come::contains)
                        .findFirst()
                        .filter(moment -> !(moment instanceof Moment.Start))
                        .isPresent())
                .map(this::fromNow)
                .toList();
    }

    private Branch fromNow(Dial dial) {
        Branch counts = layout.time().starts(dial.clock());
        return (state, rest) -> {
            if (dial.on(state)) {
                counts.on(state, rest);
            } else {
                rest.next(state);
            }
        };
    }

    private static boolean stops(Dial dial, Optional<Action> done) {
        return done.map(Action::name).filter(dial.clock().until()::contains).isPresent();
    }

    private static boolean starts(Dial dial, Set<Moment> come) {
        return dial.clock().since().stream().anyMatch(come::contains);
    }

    private Follow follow(Dial dial, Set<Moment> come, Optional<Action> done) {
        Optional<Guard> when = Optional.ofNullable(whens.get(dial.clock().name()));
        return new Follow(layout, dial, stops(dial, done), starts(dial, come), when);
    }
}
