package dev.sanad.verify;

import dev.sanad.lifecycle.Clock;
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

    List<Branch> follow(Set<Moment> come, Optional<String> done) {
        return layout.dials().values().stream()
                .<Branch>map(dial -> follow(dial, come, done))
                .toList();
    }

    private Follow follow(Dial dial, Set<Moment> come, Optional<String> done) {
        Clock clock = dial.clock();
        boolean stops = done.filter(clock.until()::contains).isPresent();
        boolean starts = clock.since().stream().anyMatch(come::contains);
        return new Follow(layout, dial, stops, starts, Optional.ofNullable(whens.get(clock.name())));
    }
}
