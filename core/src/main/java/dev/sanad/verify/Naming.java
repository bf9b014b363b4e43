package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.Stage;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.Titles;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Calls the parts of a lifecycle by the names that its policy gives them, and begins findings about them. */
record Naming(Setting setting, Lifecycle lifecycle) {

    static Naming of(Explored explored) {
        Scope scope = explored.model().scope();
        return new Naming(scope.setting(), scope.lifecycle());
    }

    Finding stage(FindingCode code, Stage stage) {
        return Finding.of(code, lifecycle.name(), Part.stage(stage.name()))
                .citing(stage.clauses())
                .with("stage", stage(stage.name()));
    }

    Finding action(FindingCode code, Action action) {
        return Finding.of(code, lifecycle.name(), Part.action(action.name()))
                .citing(action.clauses())
                .with("action", action(action.name()));
    }

    Finding clock(FindingCode code, Clock clock, String... keys) {
        return Finding.of(code, lifecycle.name(), Part.clock(clock.name()).at(keys))
                .citing(clock.clauses())
                .with("clock", clock(clock.name()));
    }

    Argument stage(String name) {
        return titles().stage(name);
    }

    Argument stages(Collection<String> names) {
        return all(names, this::stage);
    }

    Argument action(String name) {
        return titles().action(name);
    }

    Argument actions(Collection<String> names) {
        return all(names, this::action);
    }

    Argument clock(String name) {
        return titles().clock(name);
    }

    Argument clocks(Collection<String> names) {
        return all(names, this::clock);
    }

    /** A role, or the person that a fact names. */
    Argument party(String name) {
        return titles().party(name);
    }

    Argument parties(Collection<String> names) {
        return titles().parties(names);
    }

    private Titles titles() {
        return new Titles(setting, Optional.of(lifecycle));
    }

    private static Argument all(Collection<String> names, Function<String, Argument> each) {
        return new Argument.Several(names.stream().map(each).toList());
    }

    static Argument named(String name, Optional<LocalText> title) {
        return title.<Argument>map(text -> new Argument.Named(name, text)).orElseGet(() -> new Argument.Word(name));
    }
}
