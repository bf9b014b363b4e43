package dev.sanad.verify;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What becomes of one clock when moments come: a running one may stop, one that is off may start. Nothing restarts one,
 * and none runs in a final stage.
 */
final class Follow implements Branch {
    private final Layout layout;
    private final Dial dial;
    private final boolean stops;
    private final boolean starts;
    private final Optional<Guard> when;
    private final Branch startsTime;
    private final Branch stopsTime;

    /** With whether what was done stops it, and whether one of the moments starts it. */
    Follow(Layout layout, Dial dial, boolean stops, boolean starts, Optional<Guard> when) {
        this.layout = layout;
        this.dial = dial;
        this.stops = stops;
        this.starts = starts;
        this.when = when;
        this.startsTime = layout.time().starts(dial.clock());
        this.stopsTime = layout.time().stops(dial.clock());
    }

    @Override
    public void on(long[] state, Chain rest) {
        boolean open = layout.stages().open(state);
        if (dial.on(state)) {
            goOn(open && !stops, state, rest);
        } else if (open && starts) {
            start(state, rest);
        } else {
            rest.next(state);
        }
    }

    private void goOn(boolean runs, long[] state, Chain rest) {
        if (runs) {
            turn(dial.runningOn(state, dateKnown(state)), state, rest::next);
        } else {
            turn(Dial.OFF, state, stopped -> stopsTime.on(stopped, rest));
        }
    }

    private void start(long[] state, Chain rest) {
        if (when.isPresent() && when.get().canFail(state)) {
            rest.next(state);
        }
        if (when.isEmpty() || when.get().canHold(state)) {
            turn(dial.started(dateKnown(state)), state, started -> startsTime.on(started, rest));
        }
    }

    private boolean dateKnown(long[] state) {
        return Interest.dateOf(dial.clock())
                .filter(fact -> layout.knows(state, fact))
                .isPresent();
    }

    private void turn(int value, long[] state, Consumer<long[]> then) {
        int before = dial.field().get(state);
        dial.field().set(state, value);
        then.accept(state);
        dial.field().set(state, before);
    }
}
