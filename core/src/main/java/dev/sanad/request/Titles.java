package dev.sanad.request;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Fact;
import dev.sanad.party.Party;
import dev.sanad.text.Messages;
import java.util.List;
import java.util.Optional;

/** The titles that the rules of a case give to names in its journal. */
record Titles(CaseRules rules) {

    Timeline.Titled action(String name) {
        return titled(name, rules.lifecycle().action(name).map(Action::title));
    }

    /** What is said where a request was moved to another version of its policy. */
    static Timeline.Titled moved() {
        return new Timeline.Titled("moved", Messages.shipped().text("timeline.moved"));
    }

    /** The passages on which an action rests. */
    List<Clause> clauses(String action) {
        return rules.lifecycle().action(action).map(Action::clauses).orElse(List.of());
    }

    Timeline.Titled matter(CaseRules of) {
        return new Timeline.Titled(of.matter().name(), of.matter().title());
    }

    Timeline.Titled clock(Clock clock) {
        return new Timeline.Titled(clock.name(), clock.title());
    }

    /** A party of the policy, or the person that a fact names. */
    Timeline.Titled party(String name) {
        return titled(
                name,
                Optional.ofNullable(rules.setting().parties().get(name))
                        .map(Party::title)
                        .or(() -> rules.fact(name).map(Fact::title)));
    }

    static Timeline.Titled titled(String name, Optional<LocalText> title) {
        return new Timeline.Titled(name, title.orElseGet(() -> LocalText.of(Language.ENGLISH, name)));
    }
}
