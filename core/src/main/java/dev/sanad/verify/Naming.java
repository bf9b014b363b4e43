package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.Stage;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.text.Messages;
import java.util.Collection;
import java.util.Optional;

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
        return named(name, Optional.ofNullable(lifecycle.stages().get(name)).map(Stage::title));
    }

    Argument stages(Collection<String> names) {
        return new Argument.Several(names.stream().map(this::stage).toList());
    }

    Argument action(String name) {
        return named(name, lifecycle.action(name).map(Action::title));
    }

    Argument clock(String name) {
        return named(name, lifecycle.clock(name).map(Clock::title));
    }

    /** A role, or the person that a fact names. */
    Argument party(String name) {
        Optional<LocalText> builtIn = Party.BUILT_IN.contains(name)
                ? Optional.of(Messages.shipped().text("party." + name))
                : Optional.empty();
        return named(
                name,
                Optional.ofNullable(setting.parties().get(name))
                        .map(Party::title)
                        .or(() -> builtIn)
                        .or(() ->
                                Optional.ofNullable(lifecycle.facts().get(name)).map(Fact::title)));
    }

    Argument parties(Collection<String> names) {
        return new Argument.Several(names.stream().map(this::party).toList());
    }

    Argument clocks(Collection<String> names) {
        return new Argument.Several(names.stream().map(this::clock).toList());
    }

    Argument actions(Collection<String> names) {
        return new Argument.Several(names.stream().map(this::action).toList());
    }

    static Argument named(String name, Optional<LocalText> title) {
        return title.<Argument>map(text -> new Argument.Named(name, text)).orElseGet(() -> new Argument.Word(name));
    }
}
