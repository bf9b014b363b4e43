package dev.sanad.lifecycle;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves the latest moment of running clocks: never earlier, never once it has passed, never past the ceiling. */
final class Extensions {

    private final CaseRules rules;
    private final CaseView view;
    private final ClockWork work;

    Extensions(CaseRules rules, CaseView view, ClockWork work) {
        this.rules = rules;
        this.view = view;
        this.work = work;
    }

    List<Refusal> refusals(Action action, CaseState state) {
        return action.effects().extend().entrySet().stream()
                .flatMap(each -> refusal(each, state).stream())
                .map(refusal -> refusal.citing(action.clauses()))
                .toList();
    }

    List<CaseEvent> events(Action action, CaseState state) {
        return action.effects().extend().entrySet().stream()
                .<CaseEvent>map(each -> moved(each, state))
                .toList();
    }

    private Optional<Refusal> refusal(Map.Entry<String, String> extension, CaseState state) {
        Clock clock = clock(extension);
        Optional<ClockRun> run = state.clock(clock.name());
        if (run.isEmpty() || run.get().latest().isEmpty()) {
            return refuse(LifecycleRefusal.CLOCK_NOT_RUNNING, clock);
        }
        if (run.get().late(view.now())) {
            return refuse(LifecycleRefusal.CLOCK_ALREADY_LATE, clock);
        }
        if (view.moments().value(extension.getValue()).isEmpty()) {
            return Optional.of(
                    Refusal.of(LifecycleRefusal.FACT_UNKNOWN).with("fact", rules.factNamed(extension.getValue())));
        }
        Instant latest = latest(extension, run.get());
        if (!latest.isAfter(run.get().latest().get())) {
            return refuse(LifecycleRefusal.EXTENSION_NOT_LATER, clock);
        }
        return clock.ladder()
                .ceiling()
                .filter(ceiling -> latest.isAfter(
                        view.reckoning().deadline(run.get().since(), ceiling).at()))
                .flatMap(ceiling -> refuse(LifecycleRefusal.EXTENSION_PAST_CEILING, clock)
                        .map(refusal -> refusal.with("ceiling", ceiling.argument())));
    }

    private CaseEvent moved(Map.Entry<String, String> extension, CaseState state) {
        ClockRun run = state.clock(extension.getKey()).orElseThrow();
        ClockRun later = run.withLatest(latest(extension, run), true);
        ClockRun set = run.pause().since().isPresent() ? later : work.ringing(clock(extension), later);
        return new CaseEvent.ClockSet(extension.getKey(), set);
    }

    private Instant latest(Map.Entry<String, String> extension, ClockRun run) {
        FactValue to = view.moments().value(extension.getValue()).orElseThrow();
        Instant latest = run.latest().orElseThrow();
        return to instanceof FactValue.Length more
                ? view.reckoning()
                        .plus(view.reckoning().kept(latest), more.span())
                        .at()
                : view.reckoning().endOf(((FactValue.Day) to).date()).at();
    }

    private Clock clock(Map.Entry<String, String> extension) {
        return rules.lifecycle().clock(extension.getKey()).orElseThrow();
    }

    private static Optional<Refusal> refuse(LifecycleRefusal code, Clock clock) {
        return Optional.of(Refusal.of(code).with("clock", new Argument.Named(clock.name(), clock.title())));
    }
}
