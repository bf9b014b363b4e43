package dev.sanad.explain;

import dev.sanad.calendar.Span;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Test;
import dev.sanad.lifecycle.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What might be stated of the facts that an action asks for: a value of each kind that some condition can tell apart. */
final class Samples {
    private static final int MOST = 24;
    private static final int MOST_OF_ONE = 6;
    private static final int GOOD_YEARS = 10;

    private final CaseRules rules;
    private final World world;
    private final Leaves leaves;

    Samples(CaseRules rules, World world, Leaves leaves) {
        this.rules = rules;
        this.world = world;
        this.leaves = leaves;
    }

    List<Value.Tree> of(Action action, LocalDate today) {
        List<Map<String, Value>> all = new ArrayList<>(List.of(Map.of()));
        for (String name : action.takes().asks()) {
            List<Value> values = values(rules.fact(name).orElseThrow(), today);
            all = all.stream()
                    .flatMap(before -> values.stream().map(value -> with(before, name, value)))
                    .limit(MOST)
                    .toList();
        }
        return all.stream()
                .map(each -> action.takes().documents() ? with(each, "documents", papers(today)) : each)
                .map(Value.Tree::new)
                .toList();
    }

    private static Map<String, Value> with(Map<String, Value> before, String name, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(before);
        more.put(name, value);
        return more;
    }

    private List<Value> values(Fact fact, LocalDate today) {
        FactType type = fact.type();
        List<Test> tests = leaves.testsOf(fact.name());
        Stream<Value> values = type instanceof Plain plain ? plain(plain, tests, today) : chosen(type);
        boolean matters = !tests.isEmpty() || type instanceof FactType.Person;
        return values.limit(matters ? MOST_OF_ONE : 1).toList();
    }

    private static Stream<Value> plain(Plain type, List<Test> tests, LocalDate today) {
        return switch (type) {
            case YES_NO -> Stream.of(Value.of(true), Value.of(false));
            case SIGNATURE -> Stream.of(Value.of(true));
            case NUMBER, MONEY -> numbers(tests);
            case DATE -> days(tests, today);
            case DURATION -> lengths(tests);
            case TEXT, DOCUMENT -> Stream.of(Value.of("text"));
        };
    }

    private static Stream<Value> numbers(List<Test> tests) {
        Stream<BigDecimal> bounds = tests.stream()
                .flatMap(test -> test.bounds().stream())
                .flatMap(bound -> Stream.of(bound, bound.subtract(BigDecimal.ONE), bound.add(BigDecimal.ONE)));
        return Stream.concat(bounds, Stream.of(BigDecimal.ONE))
                .filter(number -> number.signum() >= 0)
                .map(Value.Number::new);
    }

    private static Stream<Value> lengths(List<Test> tests) {
        Stream<Span> bounds = tests.stream()
                .filter(Test.Length.class::isInstance)
                .map(test -> ((Test.Length) test).bound())
                .flatMap(bound -> Stream.concat(Stream.of(bound), bound.neighbours().stream()));
        return Stream.concat(bounds.map(Span::text), Stream.of("1 day"))
                .distinct()
                .map(Value::of);
    }

    private static Stream<Value> days(List<Test> tests, LocalDate today) {
        Stream<LocalDate> bounds = tests.stream()
                .filter(Test.Day.class::isInstance)
                .map(test -> ((Test.Day) test).bound())
                .flatMap(bound -> Stream.of(bound, bound.minusDays(1), bound.plusDays(1)));
        return Stream.concat(Stream.of(today.plusDays(1)), bounds).map(day -> Value.of(day.toString()));
    }

    private Stream<Value> chosen(FactType type) {
        if (type instanceof FactType.Choice choice) {
            Stream<Value> options = choice.options().keySet().stream().map(Value::of);
            return choice.several() ? options.map(option -> new Value.Items(List.of(option))) : options;
        }
        if (type instanceof FactType.Scale scale) {
            return Stream.of(scale.most(), scale.least()).map(step -> Value.of((long) step));
        }
        if (type instanceof FactType.Person person) {
            return world.holders(person.party()).stream()
                    .map(PersonId::value)
                    .sorted()
                    .map(Value::of);
        }
        if (type instanceof FactType.Place place) {
            return rules.setting().offices().values().stream()
                    .filter(office -> office.kind().equals(place.kind()))
                    .map(office -> Value.of(office.name()));
        }
        return Stream.of(Value.of("1"));
    }

    /** Everything that can be supplied, as good as can be. */
    private Value papers(LocalDate today) {
        return new Value.Items(rules.setting().documents().values().stream()
                .filter(document -> !document.guide())
                .map(Document::name)
                .<Value>map(name -> new BodyWriter()
                        .put("document", name)
                        .put("reference", name)
                        .put("sha256", "0".repeat(64))
                        .put("issued", today.toString())
                        .put("expires", today.plusYears(GOOD_YEARS).toString())
                        .tree())
                .toList());
    }
}
