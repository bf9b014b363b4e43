package dev.sanad.verify;

import dev.sanad.calendar.Reckoning;
import dev.sanad.journal.Value;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Plain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is put in where a step of a story is tried: what the story states, and any value for the rest. */
final class Offered {
    private static final String DIGEST = "0".repeat(64);
    private static final int LATER = 400;

    private final CaseRules rules;
    private final Reckoning reckoning;

    Offered(CaseRules rules) {
        this.rules = rules;
        this.reckoning = rules.setting().calendar().reckoning();
    }

    Value.Tree inputs(Action action, Map<String, FactValue> stated, Manner manner, Instant at) {
        Map<String, Value> inputs = new LinkedHashMap<>();
        LocalDate today = reckoning.dayOf(at);
        action.takes()
                .asks()
                .forEach(fact -> value(fact, Optional.ofNullable(stated.get(fact)), manner, today)
                        .ifPresent(value -> inputs.put(fact, value)));
        if (action.takes().documents() && manner.papers() != Manner.Papers.NONE) {
            inputs.put("documents", new Value.Items(papers(manner.papers() == Manner.Papers.GOOD, today)));
        }
        return new Value.Tree(inputs);
    }

    private Optional<Value> value(String fact, Optional<FactValue> stated, Manner manner, LocalDate today) {
        FactType type = rules.fact(fact).orElseThrow().type();
        if (type instanceof FactType.Person person) {
            Company company = new Company(rules.setting(), "", Set.of());
            return Optional.of(Value.of(
                    company.member(person.party(), manner.person()).person().value()));
        }
        if (stated.isPresent()) {
            return stated.map(Offered::written);
        }
        if (type == Plain.DATE) {
            return Optional.of(Value.of(today.plusDays(LATER).toString()));
        }
        return new Samples(Set.of(), rules.setting())
                .of(type).stream().findFirst().map(Offered::written);
    }

    private static Value written(FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            return Value.of(yesNo.yes());
        }
        if (value instanceof FactValue.Number number) {
            return new Value.Number(number.number());
        }
        if (value instanceof FactValue.Day day) {
            return Value.of(day.date().toString());
        }
        if (value instanceof FactValue.Length length) {
            return Value.of(length.span().text());
        }
        if (value instanceof FactValue.Codes codes) {
            return new Value.Items(
                    codes.codes().stream().sorted().map(Value::of).toList());
        }
        if (value instanceof FactValue.Code code) {
            return Value.of(code.code());
        }
        return Value.of(value instanceof FactValue.Place place ? place.office() : ((FactValue.Words) value).words());
    }

    private List<Value> papers(boolean good, LocalDate today) {
        return rules.setting().documents().values().stream()
                .filter(document -> !document.guide())
                .map(Document::name)
                .map(name -> paper(name, good ? today : today.minusDays(10L * LATER), today, good))
                .toList();
    }

    private static Value paper(String name, LocalDate issued, LocalDate today, boolean good) {
        Map<String, Value> paper = new LinkedHashMap<>();
        paper.put("document", Value.of(name));
        paper.put("reference", Value.of("paper"));
        paper.put("sha256", Value.of(DIGEST));
        paper.put("issued", Value.of(issued.toString()));
        paper.put("expires", Value.of((good ? today.plusDays(10L * LATER) : today.minusDays(1)).toString()));
        return new Value.Tree(paper);
    }
}
