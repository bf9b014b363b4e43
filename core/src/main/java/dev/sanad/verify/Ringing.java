package dev.sanad.verify;

import java.util.List;
import java.util.function.Predicate;

/** A clock rings: one rung more, and the first of its actions whose conditions hold is done. */
final class Ringing {
    private final Predicate<long[]> paused;
    private final Dial dial;
    private final List<List<Performance>> ladder;
    private final int step;

    Ringing(Layout layout, Dial dial, List<List<Performance>> ladder, int step) {
        this.paused = layout.stages().of(stage -> dial.pausesIn(stage.name()));
        this.dial = dial;
        this.ladder = ladder;
        this.step = step;
    }

    void run(long[] state, Sink sink) {
        if (!dial.rings(state) || paused.test(state)) {
            return;
        }
        int rung = dial.rung(state);
        int before = dial.field().get(state);
        dial.field().set(state, dial.afterRing(before));
        perform(rung < ladder.size() ? ladder.get(rung) : List.of(), state, sink);
        dial.field().set(state, before);
    }

    private void perform(List<Performance> tried, long[] state, Sink sink) {
        for (Performance each : tried) {
            each.run(state, sink);
            if (!each.canFail(state)) {
                return;
            }
        }
        sink.reach(state, step);
    }
}
