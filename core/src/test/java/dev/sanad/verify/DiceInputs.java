package dev.sanad.verify;

import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Inputs of any value that a fact's type allows; now and then one is missing. */
final class DiceInputs {
    private final Scope scope;
    private final World world;
    private final Random dice;
    private final Map<String, Set<dev.sanad.lifecycle.Test>> tests;

    DiceInputs(Scope scope, World world, Random dice) {
        this.scope = scope;
        this.world = world;
        this.dice = dice;
        this.tests = new Interest(scope).facts();
    }

    Value.Tree of(Action action, Instant at) {
        Map<String, Value> inputs = new LinkedHashMap<>();
        action.takes().asks().forEach(fact -> inputs.put(fact, value(fact)));
        if (action.takes().documents()) {
            inputs.put("documents", new Value.Items(papers(at)));
        }
        if (dice.nextInt(50) == 0) {
            inputs.clear();
        }
        return new Value.Tree(inputs);
    }

    private Value value(String fact) {
        FactType type = scope.type(fact).orElseThrow();
        if (type instanceof FactType.Person person) {
            return Value.of(pick(sorted(world.holders(person.party()))));
        }
        return written(pick(new Samples(tests.getOrDefault(fact, Set.of()), scope.setting()).of(type)));
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
            return new Value.Items(codes.codes().stream().map(Value::of).toList());
        }
        if (value instanceof FactValue.Code code) {
            return Value.of(code.code());
        }
        return Value.of(value instanceof FactValue.Place place ? place.office() : ((FactValue.Words) value).words());
    }

    private List<Value> papers(Instant at) {
        LocalDate today = at.atZone(ZoneOffset.UTC).toLocalDate();
        List<Value> papers = new ArrayList<>();
        scope.papers().filter(document -> dice.nextBoolean()).forEach(document -> {
            Map<String, Value> copy = new LinkedHashMap<>();
            copy.put("document", Value.of(document.name()));
            copy.put("reference", Value.of("scan"));
            copy.put("sha256", Value.of("0".repeat(64)));
            copy.put("issued", Value.of(today.minusDays(dice.nextInt(400)).toString()));
            copy.put("expires", Value.of(today.plusDays(dice.nextInt(60) - 20).toString()));
            papers.add(new Value.Tree(copy));
        });
        return papers;
    }

    /** In an order that does not change from run to run. */
    static List<String> sorted(Set<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList();
    }

    <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
