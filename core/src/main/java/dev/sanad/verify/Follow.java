package dev.sanad.verify;

import java.util.Optional;

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

    /** With whether what was done stops it, and whether one of the moments starts it. */
    Follow(Layout layout, Dial dial, boolean stops, boolean starts, Optional<Guard> when) {
        this.layout = layout;
        this.dial = dial;
        this.stops = stops;
        this.starts = starts;
        this.when = when;
    }

    @Override
    public void on(long[] state, Chain rest) {
        boolean open = layout.stages().open(state);
        if (dial.on(state)) {
            turn(open && !stops ? dial.runningOn(state, dateKnown(state)) : Dial.OFF, state, rest);
        } else if (open && starts) {
            start(state, rest);
        } else {
            rest.next(state);
        }
    }

    private void start(long[] state, Chain rest) {
        if (when.isPresent() && when.get().canFail(state)) {
            rest.next(state);
        }
        if (when.isEmpty() || when.get().canHold(state)) {
            turn(dial.started(dateKnown(state)), state, rest);
        }
    }

    private boolean dateKnown(long[] state) {
        return Interest.dateOf(dial.clock())
                .filter(fact -> layout.knows(state, fact))
                .isPresent();
    }

    private void turn(int value, long[] state, Chain rest) {
        int before = dial.field().get(state);
        dial.field().set(state, value);
        rest.next(state);
        dial.field().set(state, before);
    }
}
