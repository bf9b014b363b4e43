package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Everything that can be attempted in an explored lifecycle, up to the moment at which conditions are judged. */
final class Attempts {
    private final Explored explored;
    private final Intake intake;
    private final Standings standings;

    Attempts(Explored explored) {
        Model model = explored.model();
        this.explored = explored;
        this.intake = new Intake(model.scope(), model.layout());
        this.standings = model.standings();
    }

    /** Shows the states in which people, or a clock, have brought what the action asks, as far as nothing bars them. */
    void of(Action action, Predicate<long[]> open, Consumer<long[]> judged) {
        if (standings.doneByClock(action)) {
            run(action, open, judged);
        }
        if (intake.possible(action) && !standings.others(action).isEmpty() | standings.owner(action)) {
            run(action, open.and(standings.owner(action) ? state -> true : standings.somebodyElse(action)), judged);
        }
    }

    private void run(Action action, Predicate<long[]> open, Consumer<long[]> judged) {
        List<Branch> branches = new ArrayList<>();
        branches.add(Branch.where(open));
        branches.addAll(intake.of(action));
        Chain chain = new Chain(branches, 0);
        Sink sink = (state, step) -> judged.accept(state);
        if (action.starts()) {
            explored.model().origins(state -> chain.run(state, sink));
        }
        for (int state = 0; state < explored.size(); state++) {
            if (action.from().contains(explored.stageOf(state).name())) {
                chain.run(explored.state(state), sink);
            }
        }
    }
}
