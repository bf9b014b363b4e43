package dev.sanad.verify;

import dev.sanad.lifecycle.Moment;
import java.util.HashSet;
import java.util.Set;

/** What happens to a clock in an explored lifecycle. */
final class ClockLife {
    private final Explored explored;
    private final Dial dial;
    private final Set<Moment> starting = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> stages = new HashSet<>();
    private boolean ran;
    private boolean kept;

    ClockLife(Explored explored, Dial dial) {
        this.explored = explored;
        this.dial = dial;
        explored.edges(Explored.LODGING, (target, step) -> see(false, step, target));
        for (int state = 0; state < explored.size(); state++) {
            boolean on = dial.on(explored.state(state));
            if (on) {
                stages.add(explored.stageOf(state).name());
            }
            explored.edges(state, (target, step) -> see(on, step, target));
        }
    }

    private void see(boolean on, Step step, int target) {
        boolean runs = dial.on(explored.state(target));
        ran |= runs;
        Set<Moment> come = Effects.come(step);
        if (on) {
            step.action().ifPresent(action -> done.add(action.name()));
        } else if (runs) {
            starting.addAll(come);
        } else if (explored.open(target)) {
            kept |= dial.clock().since().stream().anyMatch(come::contains);
        }
    }

    boolean ran() {
        return ran;
    }

    boolean startedBy(Moment moment) {
        return starting.contains(moment);
    }

    /** Whether the action is done while it runs. */
    boolean did(String action) {
        return done.contains(action);
    }

    /** Whether a case stands in the stage while it runs. */
    boolean stood(String stage) {
        return stages.contains(stage);
    }

    /** Whether a moment comes that would start it, and it does not start. */
    boolean kept() {
        return kept;
    }
}
