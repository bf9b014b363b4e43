package dev.sanad.scenario;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Plain;
import dev.sanad.scenario.Command.Given;
import dev.sanad.scenario.Command.Paper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is stated in a story: what it tells, and a value that will do for what it leaves open. */
final class StoryInputs {
    private final CaseRules rules;
    private final Understudies people;
    private final LocalDate today;

    StoryInputs(CaseRules rules, Understudies people, LocalDate today) {
        this.rules = rules;
        this.people = people;
        this.today = today;
    }

    Map<String, Given> of(Action action, Map<String, FactValue> told) {
        Map<String, Given> given = new LinkedHashMap<>();
        for (String name : action.takes().asks()) {
            Fact fact = rules.fact(name).orElseThrow();
            given.put(
                    name,
                    Optional.ofNullable(told.get(name))
                            .flatMap(value -> given(fact, value))
                            .orElseGet(() -> any(fact.type())));
        }
        return given;
    }

    /** All papers that the service can need, and good ones. */
    Optional<Map<String, Paper>> papers(Action action) {
        Map<String, Paper> papers = new LinkedHashMap<>();
        rules.setting().documents().values().stream()
                .filter(document -> !document.guide())
                .map(Document::name)
                .forEach(name -> papers.put(name, Paper.GOOD));
        return Optional.of(papers).filter(any -> action.takes().documents());
    }

    private Optional<Given> given(Fact fact, FactValue value) {
        if (fact.type() instanceof FactType.Person || fact.type() == Plain.SIGNATURE) {
            return Optional.empty();
        }
        if (value instanceof FactValue.Codes codes) {
            return Optional.of(new Given.Many(codes.codes().stream().sorted().toList()));
        }
        return text(value).map(Given.One::new);
    }

    /** A day on which nothing turns is today. */
    private Optional<String> text(FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            return Optional.of(yesNo.yes() ? "yes" : "no");
        }
        if (value instanceof FactValue.Number number) {
            return Optional.of(number.number().toPlainString());
        }
        if (value instanceof FactValue.Day day) {
            return Optional.of(day.date().equals(LocalDate.EPOCH) ? today : day.date())
                    .map(LocalDate::toString);
        }
        if (value instanceof FactValue.Length length) {
            return Optional.of(length.span().text());
        }
        if (value instanceof FactValue.Code code) {
            return Optional.of(code.code());
        }
        if (value instanceof FactValue.Place place) {
            return Optional.of(place.office());
        }
        return value instanceof FactValue.Words words ? Optional.of(words.words()) : Optional.empty();
    }

    private Given any(FactType type) {
        if (type instanceof FactType.Choice choice) {
            String first = choice.options().keySet().iterator().next();
            return new Given.One(first);
        }
        if (type instanceof FactType.Scale scale) {
            return new Given.One(String.valueOf(scale.least()));
        }
        if (type instanceof FactType.Person person) {
            return new Given.One(people.first(person.party()));
        }
        if (type instanceof FactType.Place place) {
            return new Given.One(rules.setting().offices().values().stream()
                    .filter(office -> office.kind().equals(place.kind()))
                    .map(office -> office.name())
                    .findFirst()
                    .orElse(place.kind()));
        }
        return new Given.One(type instanceof Plain plain ? plain(plain) : "1");
    }

    private String plain(Plain type) {
        return switch (type) {
            case YES_NO, SIGNATURE -> "yes";
            case NUMBER, MONEY -> "1";
            case DATE -> today.toString();
            case DURATION -> "1 day";
            case TEXT, DOCUMENT -> "text";
        };
    }
}
