package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Stage;
import java.util.List;
import java.util.function.Predicate;

/** The stages of a lifecycle by number, from 1; 0 is a case that has not begun. */
final class Stages {
    private final Field field;
    private final List<Stage> stages;
    private final boolean[] open;

    Stages(Lifecycle lifecycle, Field field) {
        this.field = field;
        this.stages = List.copyOf(lifecycle.stages().values());
        this.open = new boolean[stages.size() + 1];
        stages.forEach(stage -> open[number(stage.name())] = stage.open());
    }

    Field field() {
        return field;
    }

    List<Stage> all() {
        return stages;
    }

    Stage get(int number) {
        return stages.get(number - 1);
    }

    boolean begun(long[] state) {
        return field.get(state) != 0;
    }

    /** The stage that a case stands in; it must have begun. */
    Stage in(long[] state) {
        return get(field.get(state));
    }

    boolean open(long[] state) {
        return open[field.get(state)];
    }

    boolean open(int number) {
        return open[number];
    }

    int number(String name) {
        for (int at = 0; at < stages.size(); at++) {
            if (stages.get(at).name().equals(name)) {
                return at + 1;
            }
        }
        throw new IllegalArgumentException("name: no such stage");
    }

    /** Whether a case stands in such a stage. */
    Predicate<long[]> of(Predicate<Stage> such) {
        boolean[] is = new boolean[stages.size() + 1];
        stages.forEach(stage -> is[number(stage.name())] = such.test(stage));
        return state -> is[field.get(state)];
    }

    /** Whether a case stands where the action is allowed. */
    Predicate<long[]> allow(Action action) {
        return action.starts() ? state -> true : of(stage -> action.from().contains(stage.name()));
    }
}
