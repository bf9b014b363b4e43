package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Test;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules of a lifecycle can tell apart, and so what a state must hold. The rest of a case is left out. */
final class Interest {
    private static final Test KNOWN = new Test.Known(true);

    private final Scope scope;
    private final Leaves asked;
    private final Optional<Map<String, Set<Test>>> also;

    Interest(Scope scope) {
        this(scope, Optional.empty());
    }

    private Interest(Scope scope, Optional<Map<String, Set<Test>>> also) {
        this.scope = scope;
        this.also = also;
        this.asked = new Leaves(scope.variants());
        asked.with(scope.requirements().toList());
        scope.whens().forEach(asked::with);
    }

    /** The same for a lifecycle that is held against another: values that the other tells apart are told apart, too. */
    static Interest alongside(Scope scope, Scope other) {
        return new Interest(scope, Optional.of(new Interest(other).facts()));
    }

    boolean asks(Question question) {
        return asked.ask(question);
    }

    /** The tests that each fact is put to. */
    Map<String, Set<Test>> facts() {
        Map<String, Set<Test>> tests = new LinkedHashMap<>();
        asked.of(Condition.FactIs.class).forEach(each -> add(tests, each.fact(), each.test()));
        mustBeKnown().forEach(fact -> add(tests, fact, KNOWN));
        also.ifPresent(others -> {
            others.forEach((fact, more) -> more.forEach(test -> add(tests, fact, test)));
            tests.replaceAll((fact, all) -> inOrder(all));
        });
        return tests;
    }

    private static void add(Map<String, Set<Test>> tests, String fact, Test test) {
        tests.computeIfAbsent(fact, each -> new LinkedHashSet<>()).add(test);
    }

    /** So that both number their classes of values alike. */
    private static Set<Test> inOrder(Set<Test> tests) {
        return tests.stream()
                .sorted(Comparator.comparing(Test::toString))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> mustBeKnown() {
        Stream<String> persons =
                actions().flatMap(action -> action.by().stream()).filter(scope::bindsPerson);
        Stream<String> dates = elapsed(Moment.DateOf.class).map(Moment.DateOf::fact);
        Stream<String> latest = clocks().flatMap(clock -> dateOf(clock).stream());
        Stream<String> amounts = asks(Question.FUNDS_ENOUGH) ? scope.amounts().stream() : Stream.of();
        return Stream.of(persons, dates, latest, amounts).flatMap(Function.identity());
    }

    /** The fact that holds the latest day of a clock. */
    static Optional<String> dateOf(Clock clock) {
        return clock.within()
                .filter(Clock.Latest.On.class::isInstance)
                .map(within -> ((Clock.Latest.On) within).fact());
    }

    /** The deeds asked about, in themselves or as the moment from which time is counted. */
    Set<Condition.Done> done() {
        Stream<Condition.Done> counted =
                elapsed(Moment.Done.class).map(moment -> new Condition.Done(moment.action(), Optional.empty()));
        return Stream.concat(asked.of(Condition.Done.class).stream(), counted)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How far each action must be counted. */
    Map<String, Integer> counts() {
        Map<String, Integer> most = new LinkedHashMap<>();
        asked.of(Condition.Times.class).forEach(each -> most.merge(each.action(), each.bound() + 1, Math::max));
        actions()
                .forEach(action ->
                        action.effects().limit().ifPresent(limit -> most.merge(action.name(), limit, Math::max)));
        return most;
    }

    /** The actions of which it matters whether the owner was told. */
    Set<String> notices() {
        Stream<String> told = asked.of(Condition.Told.class).stream().map(Condition.Told::action);
        Stream<String> since = of(clocks().flatMap(clock -> clock.since().stream()), Moment.Told.class)
                .map(Moment.Told::action);
        Stream<String> counted = elapsed(Moment.Told.class).map(Moment.Told::action);
        return Stream.of(told, since, counted)
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The kinds of owner told apart, each as a test of the kind's word. */
    Set<Test> ownerKinds() {
        return asked.of(Condition.OwnerIs.class).stream()
                .map(each -> new Test.OneOf(each.kinds()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean delivery() {
        return actions().anyMatch(action -> action.effects().delivers());
    }

    /** How many groups of needed papers are told apart. */
    int papers() {
        int most = scope.variants().stream()
                .mapToInt(variant -> variant.needs().size())
                .max()
                .orElse(0);
        return asks(Question.DOCUMENTS_COMPLETE) ? most : 0;
    }

    /** Whether it matters that some copy is bad, and that is settled once it is supplied. */
    boolean badCopies() {
        return asks(Question.DOCUMENTS_VALID) && scope.copiesCanBeBad() && !scope.validityMoves();
    }

    private <M extends Moment> Stream<M> elapsed(Class<M> kind) {
        List<Condition.Elapsed> all = asked.of(Condition.Elapsed.class);
        return of(all.stream().flatMap(each -> Stream.concat(Stream.of(each.from()), each.to().stream())), kind);
    }

    private static <M extends Moment> Stream<M> of(Stream<Moment> moments, Class<M> kind) {
        return moments.filter(kind::isInstance).map(kind::cast);
    }

    private Stream<Action> actions() {
        return scope.lifecycle().actions().values().stream();
    }

    private Stream<Clock> clocks() {
        return scope.lifecycle().clocks().values().stream();
    }
}
