package dev.sanad.request;

import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Telling;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the notices of a case into words: every fact as it was when the notice was made. */
final class Notifications {
    private final CaseRules rules;
    private final CaseFile file;
    private final Titles titles;
    private final Map<String, FactValue> facts = new HashMap<>();
    private final List<Notification> all = new ArrayList<>();

    Notifications(CaseRules rules, CaseFile file) {
        this.rules = rules;
        this.file = file;
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
        return rules.fact(name)
                .flatMap(fact -> Optional.ofNullable(facts.get(name)).flatMap(value -> said(fact, value)));
    }

    private Optional<Notification.Said> said(Fact fact, FactValue value) {
        Timeline.Titled titled = new Timeline.Titled(fact.name(), fact.title());
        return written(value).map(text -> new Notification.Said(titled, text, title(fact, text)));
    }

    private Optional<LocalText> title(Fact fact, String value) {
        if (fact.type() instanceof FactType.Choice choice) {
            return Optional.ofNullable(choice.options().get(value));
        }
        return fact.type() instanceof FactType.Place
                ? Optional.ofNullable(rules.setting().offices().get(value)).flatMap(Office::title)
                : Optional.empty();
    }

    /** Nothing for people, who are told by the party they act as, and for what was erased. */
    private Optional<String> written(FactValue value) {
        if (value instanceof FactValue.Kept kept) {
            return file.text(kept);
        }
        if (value instanceof FactValue.Code code) {
            return Optional.of(code.code());
        }
        if (value instanceof FactValue.Codes codes) {
            return Optional.of(codes.codes().stream().sorted().collect(Collectors.joining(", ")));
        }
        if (value instanceof FactValue.Day day) {
            return Optional.of(day.date().toString());
        }
        if (value instanceof FactValue.Number number) {
            return Optional.of(number.number().toPlainString());
        }
        return simple(value);
    }

    private static Optional<String> simple(FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            return Optional.of(yesNo.yes() ? "yes" : "no");
        }
        if (value instanceof FactValue.Length length) {
            return Optional.of(length.span().text());
        }
        return value instanceof FactValue.Place place ? Optional.of(place.office()) : Optional.empty();
    }
}
