package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What stands in the way of an action whatever it brings: its limit, deliveries all made, clocks it cannot extend. */
final class Bars {
    private final Layout layout;

    Bars(Layout layout) {
        this.layout = layout;
    }

    /** Whether none of it does. */
    Predicate<long[]> open(Action action) {
        return bars(action).stream().reduce(state -> false, Predicate::or).negate();
    }

    /** Goes on where none of it does. */
    List<Branch> branches(Action action) {
        return bars(action).stream().map(bar -> Branch.where(bar.negate())).toList();
    }

    private List<Predicate<long[]>> bars(Action action) {
        List<Predicate<long[]>> bars = new ArrayList<>();
        action.effects().limit().ifPresent(limit -> {
            Field count = layout.count(action.name()).orElseThrow().field();
            bars.add(state -> count.get(state) >= limit);
        });
        if (action.effects().delivers()) {
            bars.add(state -> layout.delivered().get(state) == Layout.ALL);
        }
        action.effects().extend().keySet().stream()
                .map(layout.dials()::get)
                .forEach(dial -> bars.add(state -> !dial.extendable(state)));
        return bars;
    }
}
