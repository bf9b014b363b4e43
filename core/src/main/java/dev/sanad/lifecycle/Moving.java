package dev.sanad.lifecycle;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules on moving an open case to another version of its policy. Nothing that the case stands on may be missing there: its
 * stage, a clock that runs, a fact that it knows, a notice that is still to be told.
 *
 * <p>A clock that runs runs on to the moment that was told; its ladder is that of the new version. One whose rhythm
 * differs begins it with the move, and so does one that only the new version has and that would be running there.
 */
final class Moving {

    private final CaseRules from;
    private final CaseRules to;
    private final Standing standing;
    private final CaseView view;
    private final ClockWork work;
    private final CaseState state;
    private final Occasion occasion;

    Moving(CaseRules from, CaseRules to, World world, CaseFile file, Occasion occasion) {
        this.from = from;
        this.to = to;
        this.standing = new Standing(file, to, world, occasion.actor());
        this.view = new CaseView(
                file, to, world, new CaseView.Present(Optional.empty(), Set.of(), Optional.empty(), occasion.at()));
        this.work = new ClockWork(to, view);
        this.state = file.state();
        this.occasion = occasion;
    }

    Ruling ruling(TakingOver terms) {
        Optional<String> party =
                terms.by().stream().flatMap(by -> standing.as(by).stream()).findFirst();
        List<Refusal> refusals = new ArrayList<>();
        if (party.isEmpty()) {
            refusals.add(Refusal.of(MoveRefusal.NOT_YOURS)
                    .with(
                            "parties",
                            new Argument.Several(
                                    terms.by().stream().map(to.setting()::party).toList())));
        }
        refusals.addAll(missing());
        return refusals.isEmpty()
                ? Ruling.accepted(events(party.orElseThrow()), Map.of())
                : Ruling.refused(refusals.stream()
                        .map(refusal -> refusal.citing(terms.clauses()))
                        .toList());
    }

    private List<Refusal> missing() {
        if (!from.lifecycle().stage(state.stage()).open()) {
            return List.of(Refusal.of(MoveRefusal.CASE_CLOSED).with("stage", from.stageNamed(state.stage())));
        }
        List<Refusal> missing = new ArrayList<>();
        Optional<Stage> stage = Optional.ofNullable(to.lifecycle().stages().get(state.stage()));
        if (stage.filter(Stage::open).isEmpty()) {
            missing.add(Refusal.of(MoveRefusal.STAGE_GONE).with("stage", from.stageNamed(state.stage())));
        }
        state.clocks().keySet().stream()
                .filter(clock -> to.lifecycle().clock(clock).isEmpty())
                .map(clock -> Refusal.of(MoveRefusal.CLOCK_GONE).with("clock", named(clock)))
                .forEach(missing::add);
        state.facts().entrySet().stream()
                .filter(fact -> !understood(fact.getKey(), fact.getValue()))
                .map(fact -> Refusal.of(MoveRefusal.FACT_GONE).with("fact", from.factNamed(fact.getKey())))
                .forEach(missing::add);
        state.tellings().entrySet().stream()
                .filter(telling -> telling.getValue().told().isEmpty())
                .filter(telling -> to.lifecycle().action(telling.getKey()).isEmpty())
                .map(telling -> Refusal.of(MoveRefusal.NOTICE_GONE).with("action", from.actionNamed(telling.getKey())))
                .forEach(missing::add);
        return missing;
    }

    private Argument named(String clock) {
        return new Argument.Named(
                clock, from.lifecycle().clock(clock).orElseThrow().title());
    }

    /** Whether the new version knows the fact, as one of the same type, and its value. */
    private boolean understood(String name, FactValue value) {
        Optional<FactType> before = from.fact(name).map(Fact::type);
        Optional<FactType> after = to.fact(name).map(Fact::type);
        if (after.isEmpty() || !before.map(FactType::word).equals(after.map(FactType::word))) {
            return false;
        }
        if (!(after.get() instanceof FactType.Choice choice)) {
            return true;
        }
        return value instanceof FactValue.Codes codes
                ? choice.options().keySet().containsAll(codes.codes())
                : !(value instanceof FactValue.Code code) || choice.options().containsKey(code.code());
    }

    private List<CaseEvent> events(String party) {
        List<CaseEvent> events = new ArrayList<>();
        events.add(new CaseEvent.Moved(
                from.version(), to.version(), party, occasion.actor().who(), occasion.at()));
        for (Clock clock : to.lifecycle().clocks().values()) {
            state.clock(clock.name())
                    .map(run -> carried(clock, run))
                    .orElseGet(() -> begun(clock))
                    .filter(run -> !Optional.of(run).equals(state.clock(clock.name())))
                    .ifPresent(run -> events.add(new CaseEvent.ClockSet(clock.name(), run)));
        }
        events.addAll(work.follow(state.after(events), Optional.empty(), List.of(), occasion.at()));
        return events;
    }

    private Optional<ClockRun> carried(Clock clock, ClockRun run) {
        Clock before = from.lifecycle().clock(clock.name()).orElseThrow();
        if (!before.ladder().every().equals(clock.ladder().every())) {
            return Optional.of(work.begun(clock, state.stage(), occasion.at(), occasion.at()));
        }
        if (clock.ladder().every().isPresent()) {
            return Optional.of(run);
        }
        ClockRun kept = before.within().equals(clock.within())
                ? run
                : run.latest()
                        .or(() -> work.latest(clock, occasion.at()))
                        .map(latest -> run.withLatest(latest, true))
                        .orElse(run);
        return Optional.of(kept.pause().since().isPresent() ? kept : work.ringing(clock, kept));
    }

    /** One that the old version did not have, and that would be running: it was set off, and nothing stopped it. */
    private Optional<ClockRun> begun(Clock clock) {
        boolean known = from.lifecycle().clock(clock.name()).isPresent();
        Optional<Instant> set = clock.since().stream()
                .flatMap(moment -> view.moments().at(moment).stream())
                .max(Instant::compareTo);
        boolean stopped = clock.until().stream()
                .flatMap(action -> state.deed(action).stream())
                .anyMatch(deed -> set.filter(at -> !deed.at().isBefore(at)).isPresent());
        boolean wanted = clock.when().map(when -> when.in(view).holds()).orElse(true);
        return known || set.isEmpty() || stopped || !wanted
                ? Optional.empty()
                : Optional.of(work.begun(clock, state.stage(), occasion.at(), occasion.at()));
    }
}
