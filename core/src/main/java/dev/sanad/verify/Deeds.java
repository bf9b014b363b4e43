package dev.sanad.verify;

import dev.sanad.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of an explored lifecycle in which one action is done, those that are nearest to the lodging first. */
record Deeds(Explored explored, String action) {

    /** Whether the step is what is looked for. */
    interface Wanted {
        boolean is(int source, Step step, int target);
    }

    /** A step. */
    record Deed(int source, Step step, int target) {}

    Optional<Deed> first(Wanted wanted) {
        List<Deed> found = new ArrayList<>();
        for (int source = Explored.LODGING; source < explored.size() && found.isEmpty(); source++) {
            int from = source;
            explored.edges(source, (target, step) -> {
                boolean does =
                        step.action().filter(each -> each.name().equals(action)).isPresent();
                if (does && wanted.is(from, step, target)) {
                    found.add(new Deed(from, step, target));
                }
            });
        }
        return found.stream().findFirst();
    }

    /** All who can do the action in a step, by the parties as which they may. */
    List<String> doers(int source, Step step) {
        if (step.byOwner()) {
            return List.of(Party.OWNER);
        }
        if (!(step instanceof Step.Act act)) {
            return List.of(Party.CLOCK);
        }
        Standings standings = explored.model().standings();
        long[] state =
                source == Explored.LODGING ? new long[explored.model().layout().words()] : explored.state(source);
        return standings.others(act.of()).stream()
                .filter(party -> standings.boundIn(state, party))
                .toList();
    }

    boolean none() {
        return first((source, step, target) -> true).isEmpty();
    }
}
