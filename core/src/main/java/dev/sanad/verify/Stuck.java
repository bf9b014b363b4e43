package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Stage;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Holds of a state in which nobody may act, and from which neither ringing clocks nor arriving notices ever lead on. */
final class Stuck implements IntPredicate {
    private final Explored explored;
    private final Standings standings;
    private final BitSet moves;
    private final BitSet always = new BitSet();

    Stuck(Explored explored) {
        this.explored = explored;
        this.standings = explored.model().standings();
        for (Stage stage : explored.model().layout().stages().all()) {
            always.set(number(stage), from(stage).stream().anyMatch(standings::somebody));
        }
        this.moves = new Backwards(explored, (source, step) -> !(step instanceof Step.Act)).reaching(this::acts);
    }

    @Override
    public boolean test(int state) {
        return !moves.get(state);
    }

    private boolean acts(int state) {
        return always.get(explored.stage(state)) || somebodyBound(state) || clockActs(state);
    }

    private boolean somebodyBound(int state) {
        Stage stage = explored.model().layout().stages().get(explored.stage(state));
        long[] packed = explored.state(state);
        return from(stage).stream().anyMatch(action -> standings.somebody(packed, action));
    }

    private boolean clockActs(int state) {
        boolean[] acts = {false};
        explored.edges(
                state,
                (target, step) -> acts[0] |=
                        step instanceof Step.Ring ring && ring.action().isPresent());
        return acts[0];
    }

    private int number(Stage stage) {
        return explored.model().layout().stages().number(stage.name());
    }

    private List<Action> from(Stage stage) {
        return explored.model().scope().lifecycle().from(stage.name());
    }
}
