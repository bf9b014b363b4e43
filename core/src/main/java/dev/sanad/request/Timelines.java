package dev.sanad.request;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseDecider;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.Promise;
import dev.sanad.lifecycle.Stage;
import dev.sanad.party.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells where a request stands, from its journal and its rules. */
final class Timelines {

    /** By which the past is read; what comes next is the decider's. */
    private final RequestRules found;

    private final CaseRules rules;
    private final Titles titles;
    private final CaseDecider decider;
    private final Instant now;

    Timelines(RequestRules found, CaseDecider decider, Instant now) {
        this.found = found;
        this.rules = found.of();
        this.titles = new Titles(rules);
        this.decider = decider;
        this.now = now;
    }

    Timeline of(CaseState state, List<CaseEvent> events, List<Timeline.Linked> linked, Optional<Timeline.Place> place) {
        Stage stage = rules.lifecycle().stage(state.stage());
        List<CaseEvent.Acted> deeds = events.stream()
                .filter(CaseEvent.Acted.class::isInstance)
                .map(CaseEvent.Acted.class::cast)
                .toList();
        return new Timeline(
                state.opening().id(),
                state.version(),
                titles.matter(rules),
                new Timeline.Titled(stage.name(), stage.title()),
                stage.ends(),
                state.opening().start(),
                past(events),
                next(state),
                waits(state),
                new NoticeViews(found, events).of(state),
                ledger(state.opening(), deeds, events),
                proactive(state.opening(), deeds),
                linked,
                place);
    }

    /** What is opened by the clock follows from another case. */
    private static boolean proactive(CaseEvent.Opened opening, List<CaseEvent.Acted> deeds) {
        return opening.channel().isEmpty()
                && deeds.stream()
                        .findFirst()
                        .filter(first -> !first.party().equals(Party.CLOCK))
                        .isPresent();
    }

    private Ledger ledger(CaseEvent.Opened opening, List<CaseEvent.Acted> deeds, List<CaseEvent> events) {
        return new Ledger(
                new Promises(rules, rules.setting().reckoning(opening.office())).of(events, now),
                rules.matter().terms().visits(),
                new Presences(found).of(opening, deeds));
    }

    private List<Timeline.Step> past(List<CaseEvent> events) {
        return events.stream().flatMap(event -> step(event).stream()).toList();
    }

    private Optional<Timeline.Step> step(CaseEvent event) {
        if (event instanceof CaseEvent.Acted acted) {
            return Optional.of(new Timeline.Step(
                    titles.action(acted.action()),
                    titles.party(acted.party()),
                    acted.at(),
                    titles.clauses(acted.action())));
        }
        return event instanceof CaseEvent.Moved moved
                ? Optional.of(new Timeline.Step(Titles.moved(), titles.party(moved.party()), moved.at(), List.of()))
                : Optional.empty();
    }

    private List<Timeline.Next> next(CaseState state) {
        return decider.rules().lifecycle().from(state.stage()).stream()
                .filter(action -> !used(action, state))
                .map(action -> new Timeline.Next(
                        titles.action(action.name()),
                        action.by().stream().map(titles::party).toList()))
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
                titles.clock(clock),
                promise.from(),
                promise.by().or(promise::usually),
                run.latest(),
                run.late(now),
                clock.clauses().isEmpty(),
                clock.clauses());
    }
}
