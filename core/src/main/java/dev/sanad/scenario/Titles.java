package dev.sanad.scenario;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.Stage;
import dev.sanad.party.Party;
import java.util.Optional;

/** Names of a policy as people call them. */
final class Titles {

    private Titles() {}

    static Argument action(CaseRules rules, String name) {
        return titled(name, rules.lifecycle().action(name).map(Action::title));
    }

    static Argument stage(CaseRules rules, String name) {
        return titled(
                name, Optional.ofNullable(rules.lifecycle().stages().get(name)).map(Stage::title));
    }

    static Argument clock(CaseRules rules, String name) {
        return titled(name, rules.lifecycle().clock(name).map(Clock::title));
    }

    static Argument party(CaseRules rules, String name) {
        return titled(
                name,
                Optional.ofNullable(rules.setting().parties().get(name))
                        .map(Party::title)
                        .or(() -> rules.fact(name).map(Fact::title)));
    }

    static Argument titled(String name, Optional<LocalText> title) {
        return title.<Argument>map(words -> new Argument.Named(name, words)).orElseGet(() -> new Argument.Word(name));
    }
}
