package dev.sanad.request;

import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Telling;
import dev.sanad.party.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the notices of a case into words: every fact as it was when the notice was made. */
final class Notifications {
    private final CaseFile file;
    private final FactWords words;
    private final Titles titles;
    private final Map<String, FactValue> facts = new HashMap<>();
    private final List<Notification> all = new ArrayList<>();

    Notifications(CaseRules rules, CaseFile file) {
        this.file = file;
        this.words = new FactWords(rules, file);
        this.titles = new Titles(rules);
    }

    List<Notification> of(List<CaseEvent> events) {
        events.forEach(this::follow);
        return List.copyOf(all);
    }

    private void follow(CaseEvent event) {
        if (event instanceof CaseEvent.FactTaken taken) {
            facts.put(taken.fact(), taken.value());
        } else if (event instanceof CaseEvent.NoticeMade made && made.party().equals(Party.OWNER)) {
            all.add(new Notification(
                    titles.action(made.action()),
                    made.at(),
                    Optional.ofNullable(file.state().tellings().get(made.action()))
                            .filter(telling -> !telling.made().isAfter(made.at()))
                            .flatMap(Telling::told),
                    made.facts().stream().flatMap(fact -> said(fact).stream()).toList()));
        }
    }

    private Optional<Notification.Said> said(String name) {
        return Optional.ofNullable(facts.get(name)).flatMap(value -> words.said(name, value));
    }
}
