package dev.sanad.request;

import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.party.Office;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts values of facts into words. */
record FactWords(CaseRules rules, CaseFile file) {

    /** Empty for people, who are told by the party they act as, for signatures, and for what was erased. */
    Optional<Notification.Said> said(String name, FactValue value) {
        return rules.fact(name).flatMap(fact -> said(fact, value));
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
