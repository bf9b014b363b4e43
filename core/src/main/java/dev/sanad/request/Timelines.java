package dev.sanad.request;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseDecider;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.Promise;
import dev.sanad.lifecycle.Stage;
import dev.sanad.lifecycle.Telling;
import dev.sanad.party.Party;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells where a request stands, from its journal and its rules. */
final class Timelines {

    private final CaseRules rules;
    private final CaseDecider decider;
    private final Instant now;

    Timelines(CaseRules rules, CaseDecider decider, Instant now) {
        this.rules = rules;
        this.decider = decider;
        this.now = now;
    }

    Timeline of(CaseId id, CaseState state, List<CaseEvent> events) {
        Stage stage = rules.lifecycle().stage(state.stage());
        return new Timeline(
                id,
                state.version(),
                new Timeline.Titled(rules.matter().name(), rules.matter().title()),
                new Timeline.Titled(stage.name(), stage.title()),
                stage.ends(),
                past(events),
                next(state),
                waits(state),
                notices(state));
    }

    private List<Timeline.Step> past(List<CaseEvent> events) {
        return events.stream()
                .filter(CaseEvent.Acted.class::isInstance)
                .map(CaseEvent.Acted.class::cast)
                .map(acted -> new Timeline.Step(
                        action(acted.action()), party(acted.party()), acted.at(), clauses(acted.action())))
                .toList();
    }

    private List<Timeline.Next> next(CaseState state) {
        return rules.lifecycle().from(state.stage()).stream()
                .filter(action -> !used(action, state))
                .map(action -> new Timeline.Next(
                        action(action.name()),
                        action.by().stream().map(this::party).toList()))
                .toList();
    }

    private static boolean used(Action action, CaseState state) {
        return action.effects().limit().stream().anyMatch(limit -> state.times(action.name()) >= limit);
    }

    private List<Timeline.Wait> waits(CaseState state) {
        return rules.lifecycle().clocks().values().stream()
                .filter(clock -> state.clocks().containsKey(clock.name()))
                .map(clock -> wait(clock, state))
                .toList();
    }

    private Timeline.Wait wait(Clock clock, CaseState state) {
        ClockRun run = state.clock(clock.name()).orElseThrow();
        Promise promise = decider.promise(state, clock);
        return new Timeline.Wait(
                new Timeline.Titled(clock.name(), clock.title()),
                promise.from(),
                promise.by().or(promise::usually),
                run.latest(),
                run.late(now),
                clock.clauses().isEmpty(),
                clock.clauses());
    }

    private List<Timeline.NoticeView> notices(CaseState state) {
        return state.tellings().entrySet().stream().map(this::notice).toList();
    }

    private Timeline.NoticeView notice(Map.Entry<String, Telling> telling) {
        return new Timeline.NoticeView(
                action(telling.getKey()),
                telling.getValue().made(),
                telling.getValue().told());
    }

    private Timeline.Titled action(String name) {
        return new Timeline.Titled(
                name, rules.lifecycle().action(name).map(Action::title).orElseGet(() -> plain(name)));
    }

    private List<Clause> clauses(String action) {
        return rules.lifecycle().action(action).map(Action::clauses).orElse(List.of());
    }

    private Timeline.Titled party(String name) {
        Optional<LocalText> title = Optional.ofNullable(
                        rules.setting().parties().get(name))
                .map(Party::title)
                .or(() -> rules.fact(name).map(fact -> fact.title()));
        return new Timeline.Titled(name, title.orElseGet(() -> plain(name)));
    }

    private static LocalText plain(String name) {
        return LocalText.of(Language.ENGLISH, name);
    }
}
