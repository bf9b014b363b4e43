package dev.sanad.verify;

import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.Test;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values of a type, at least one of each kind that some test can tell from the others. */
final class Samples {
    /** The finest step that an input of a case can take. */
    private static final BigDecimal STEP = new BigDecimal("0.0001");

    private static final String ANY = "x";

    private final Set<Test> tests;
    private final Setting setting;

    Samples(Set<Test> tests, Setting setting) {
        this.tests = tests;
        this.setting = setting;
    }

    List<FactValue> of(FactType type) {
        if (type instanceof Plain plain) {
            return plain(plain);
        }
        if (type instanceof FactType.Choice choice) {
            return choice.several() ? several(choice) : codes(choice);
        }
        if (type instanceof FactType.Scale scale) {
            return IntStream.rangeClosed(scale.least(), scale.most())
                    .<FactValue>mapToObj(each -> new FactValue.Number(BigDecimal.valueOf(each)))
                    .toList();
        }
        if (type instanceof FactType.Person) {
            return List.of(new FactValue.Person(new PersonId(ANY)));
        }
        return type instanceof FactType.Place place ? offices(place) : words();
    }

    private List<FactValue> plain(Plain type) {
        return switch (type) {
            case YES_NO -> List.of(new FactValue.YesNo(true), new FactValue.YesNo(false));
            case SIGNATURE -> List.of(new FactValue.YesNo(true));
            case NUMBER -> numbers(false);
            case MONEY -> numbers(true);
            case DATE -> days();
            case DURATION -> lengths();
            case TEXT, DOCUMENT -> words();
        };
    }

    private List<FactValue> numbers(boolean money) {
        Stream<BigDecimal> around = tests.stream()
                .flatMap(test -> test.bounds().stream())
                .flatMap(bound -> Stream.of(bound.subtract(STEP), bound, bound.add(STEP)));
        return Stream.concat(Stream.of(BigDecimal.ZERO), around)
                .filter(number -> !money || number.signum() >= 0)
                .<FactValue>map(FactValue.Number::new)
                .toList();
    }

    /** A day; where there are bounds, lengths around them and one in each unit, since not all compare. */
    private List<FactValue> lengths() {
        List<Span> around = tests.stream()
                .filter(Test.Length.class::isInstance)
                .flatMap(test -> ((Test.Length) test).bound().neighbours().stream())
                .toList();
        Stream<SpanUnit> units = around.isEmpty() ? Stream.of() : Stream.of(SpanUnit.values());
        return Stream.concat(
                        Stream.concat(Stream.of(SpanUnit.DAY), units).map(unit -> new Span(1, unit)), around.stream())
                .<FactValue>map(FactValue.Length::new)
                .toList();
    }

    private List<FactValue> days() {
        Stream<LocalDate> around = tests.stream()
                .filter(Test.Day.class::isInstance)
                .map(test -> ((Test.Day) test).bound())
                .flatMap(bound -> Stream.of(bound.minusDays(1), bound, bound.plusDays(1)));
        return Stream.concat(Stream.of(LocalDate.EPOCH), around)
                .<FactValue>map(FactValue.Day::new)
                .toList();
    }

    private List<FactValue> words() {
        SortedSet<String> named = new TreeSet<>();
        tests.stream().filter(Test.OneOf.class::isInstance).forEach(test -> named.addAll(((Test.OneOf) test).codes()));
        String other = String.join(ANY, named) + ANY;
        return Stream.concat(Stream.of(other), named.stream())
                .<FactValue>map(FactValue.Words::new)
                .toList();
    }

    private static List<FactValue> codes(FactType.Choice choice) {
        return choice.options().keySet().stream()
                .<FactValue>map(FactValue.Code::new)
                .toList();
    }

    /** Offices that the policy does not list are in the host's registry. */
    private List<FactValue> offices(FactType.Place place) {
        if (setting.offices().isEmpty()) {
            return List.of(new FactValue.Place(ANY));
        }
        return setting.offices().values().stream()
                .filter(office -> office.kind().equals(place.kind()))
                .<FactValue>map(office -> new FactValue.Place(office.name()))
                .toList();
    }

    /** Unions of codes, as long as a union passes tests in a way that no earlier one did. */
    private List<FactValue> several(FactType.Choice choice) {
        List<Set<String>> sets = new ArrayList<>();
        for (String code : choice.options().keySet()) {
            List<Set<String>> with = new ArrayList<>(List.of(Set.of(code)));
            sets.forEach(set ->
                    with.add(Stream.concat(set.stream(), Stream.of(code)).collect(Collectors.toUnmodifiableSet())));
            with.stream()
                    .filter(set ->
                            sets.stream().noneMatch(other -> passed(other).equals(passed(set))))
                    .forEach(sets::add);
        }
        return sets.stream().<FactValue>map(FactValue.Codes::new).toList();
    }

    private List<Test> passed(Set<String> codes) {
        Optional<FactValue> value = Optional.of(new FactValue.Codes(codes));
        return tests.stream().filter(test -> test.judge(value).holds()).toList();
    }
}
