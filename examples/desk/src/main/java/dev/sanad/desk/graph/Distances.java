package dev.sanad.desk.graph;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Stage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a lifecycle, nearest to the lodging first; those that no path leads to stand last. */
final class Distances {
    private Distances() {}

    /** A stage or an action; exactly one of the two. */
    record Met(Optional<Stage> stage, Optional<Action> action) {
        static Met of(Stage stage) {
            return new Met(Optional.of(stage), Optional.empty());
        }

        static Met of(Action action) {
            return new Met(Optional.empty(), Optional.of(action));
        }
    }

    static List<Met> order(Lifecycle lifecycle) {
        Set<Met> met = new LinkedHashSet<>();
        List<Action> next = lifecycle.starts();
        while (!next.isEmpty()) {
            next.stream().map(Met::of).forEach(met::add);
            next = next.stream()
                    .flatMap(action -> action.to().map(lifecycle::stage).stream())
                    .filter(stage -> met.add(Met.of(stage)))
                    .flatMap(stage -> lifecycle.from(stage.name()).stream())
                    .filter(action -> !met.contains(Met.of(action)))
                    .distinct()
                    .toList();
        }
        lifecycle.stages().values().stream().map(Met::of).forEach(met::add);
        lifecycle.actions().values().stream().map(Met::of).forEach(met::add);
        return List.copyOf(met);
    }
}
