package dev.sanad.verify;

import dev.sanad.calendar.CalendarFile;
import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Due;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Requirement;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.Stage;
import dev.sanad.lifecycle.Test;
import dev.sanad.party.Party;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The generated lifecycle as a policy has it. */
final class GeneratedPolicy {
    private final GeneratedLifecycle plan;

    GeneratedPolicy(GeneratedLifecycle plan) {
        this.plan = plan;
    }

    Scope scope() {
        return Scope.of(setting(), lifecycle(), List.of());
    }

    private static Setting setting() {
        CalendarFile file = CalendarFile.read("{calendar: plain, version: 1}", id -> Optional.empty());
        CalendarTerms calendar = new CalendarTerms(
                ((CalendarFile.Sound) file).calendar(), ZoneId.of("UTC"), Months.GREGORIAN, Due.AS_IS, Map.of());
        Party clerk = new Party(
                "clerk", text("clerk"), Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        return new Setting(Map.of("clerk", clerk), Map.of(), Map.of(), Map.of(), calendar);
    }

    private Lifecycle lifecycle() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        IntStream.range(0, plan.facts())
                .mapToObj(GeneratedPolicy::fact)
                .forEach(name -> facts.put(name, new Fact(name, text(name), Plain.YES_NO, false)));
        Map<String, Stage> stages = new LinkedHashMap<>();
        IntStream.range(0, plan.stages()).forEach(number -> stages.put(stage(number), stageOf(number)));
        Map<String, Action> actions = new LinkedHashMap<>();
        plan.deeds().forEach(deed -> actions.put(action(deed.number()), actionOf(deed)));
        Map<String, Clock> clocks = new LinkedHashMap<>();
        plan.timers().forEach(timer -> clocks.put("clock-" + timer.number(), clockOf(timer)));
        return new Lifecycle("generated", facts, stages, actions, clocks, Map.of());
    }

    private static Stage stageOf(int number) {
        Optional<Outcome> ends = number < GeneratedLifecycle.FINAL ? Optional.empty() : Optional.of(Outcome.ANSWERED);
        return new Stage(stage(number), text(stage(number)), ends, Optional.empty(), List.of());
    }

    private static Action actionOf(GeneratedLifecycle.Deed deed) {
        List<Requirement> requires = deed.needs().stream()
                .map(need -> new Condition.FactIs(fact(need.fact()), new Test.Is(need.yes())))
                .map(condition -> new Requirement(condition, Optional.empty(), List.of()))
                .toList();
        OptionalInt limit = deed.limit().map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Action(
                action(deed.number()),
                text(action(deed.number())),
                deed.from().stream().map(GeneratedPolicy::stage).collect(Collectors.toUnmodifiableSet()),
                deed.to().map(GeneratedPolicy::stage),
                List.of(deed.byClock() ? Party.CLOCK : "clerk"),
                new Action.Takes(deed.asks().map(GeneratedPolicy::fact).stream().toList(), false, Map.of()),
                requires,
                List.of(),
                new Action.Effects(limit, false, Optional.empty(), Map.of(), false, Optional.empty(), Optional.empty()),
                List.of());
    }

    private static Clock clockOf(GeneratedLifecycle.Timer timer) {
        List<Clock.Rung> ladder = List.of(
                new Clock.Rung(Optional.empty(), List.of("clerk"), List.of()),
                new Clock.Rung(Optional.of(new Span(1, SpanUnit.DAY)), List.of(), List.of(action(timer.performs()))));
        return new Clock(
                "clock-" + timer.number(),
                text("clock"),
                List.of(new Moment.Done(action(timer.since()))),
                Set.of(action(timer.until())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Clock.Latest.After(new Span(5, SpanUnit.DAY))),
                Set.of(),
                new Clock.Ladder(Optional.empty(), ladder, Optional.empty()),
                List.of());
    }

    private static String fact(int number) {
        return "fact-" + number;
    }

    private static String stage(int number) {
        return "stage-" + number;
    }

    private static String action(int number) {
        return "action-" + number;
    }

    private static LocalText text(String text) {
        return LocalText.of(Language.ENGLISH, text);
    }
}
