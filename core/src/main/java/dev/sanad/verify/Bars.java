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
        return besidesLimit(action).and(limit(action).negate());
    }

    /** Goes on where none of it does; nothing to pass where nothing ever can. */
    List<Branch> branches(Action action) {
        boolean none = action.effects().limit().isEmpty()
                && !action.effects().delivers()
                && action.effects().extend().isEmpty();
        return none ? List.of() : List.of(Branch.where(open(action)));
    }

    /** Whether the action was done as often as its limit allows. */
    Predicate<long[]> limit(Action action) {
        if (action.effects().limit().isEmpty()) {
            return state -> false;
        }
        int limit = action.effects().limit().getAsInt();
        Field count = layout.count(action.name()).orElseThrow().field();
        return state -> count.get(state) >= limit;
    }

    /** Whether nothing but its limit does. */
    Predicate<long[]> besidesLimit(Action action) {
        List<Predicate<long[]>> bars = new ArrayList<>();
        if (action.effects().delivers()) {
            bars.add(state -> layout.delivered().get(state) == Layout.ALL);
        }
        action.effects().extend().keySet().stream()
                .map(layout.dials()::get)
                .forEach(dial -> bars.add(state -> !dial.extendable(state)));
        return bars.stream().reduce(state -> false, Predicate::or).negate();
    }
}
