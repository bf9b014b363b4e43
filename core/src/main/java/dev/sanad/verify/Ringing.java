package dev.sanad.verify;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A clock rings: one rung more, and the first of its actions whose conditions hold is done. */
final class Ringing {
    private final Predicate<long[]> paused;
    private final Dial dial;
    private final Zone zone;
    private final Way[] due;
    private final Performance[][] ladder;
    private final Chain idle;

    Ringing(Layout layout, Dial dial, List<List<Performance>> ladder, int step) {
        this.paused = layout.stages().of(stage -> dial.pausesIn(stage.name()));
        this.dial = dial;
        this.zone = layout.time().zone();
        this.due = IntStream.range(0, ladder.size())
                .mapToObj(rung -> layout.time().due(dial.clock(), rung))
                .toArray(Way[]::new);
        this.ladder =
                ladder.stream().map(tried -> tried.toArray(Performance[]::new)).toArray(Performance[][]::new);
        this.idle = new Chain(layout.time().passes(), step);
    }

    void run(long[] state, Sink sink) {
        if (!dial.rings(state) || paused.test(state)) {
            return;
        }
        int rung = dial.rung(state);
        int before = dial.field().get(state);
        dial.field().set(state, dial.afterRing(before));
        if (rung < ladder.length) {
            long[] time = zone.copy(state);
            if (due[rung].narrows(state)) {
                perform(ladder[rung], state, sink);
            }
            zone.restore(state, time);
        } else {
            idle.run(state, sink);
        }
        dial.field().set(state, before);
    }

    private void perform(Performance[] tried, long[] state, Sink sink) {
        for (Performance each : tried) {
            each.run(state, sink);
            if (!each.canFail(state)) {
                return;
            }
        }
        idle.run(state, sink);
    }
}
