package dev.sanad.verify;

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

    boolean none() {
        return first((source, step, target) -> true).isEmpty();
    }
}
