package dev.sanad.lifecycle;

import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the clocks of a case do when something happens to it. Nothing restarts a running clock. */
final class ClockWork {

    private static final int LONGEST_SPAN = 9999;

    private final CaseRules rules;
    private final CaseView view;
    private final Reckoning reckoning;

    ClockWork(CaseRules rules, CaseView view) {
        this.rules = rules;
        this.view = view;
        this.reckoning = view.reckoning();
    }

    /** What follows for the clocks when the moments have come and the case stands as it does in {@code after}. */
    List<CaseEvent> follow(CaseState after, Optional<String> done, List<Moment> come, Instant at) {
        List<CaseEvent> events = new ArrayList<>();
        boolean open = rules.lifecycle().stage(after.stage()).open();
        for (Clock clock : rules.lifecycle().clocks().values()) {
            Optional<ClockRun> run = after.clock(clock.name());
            boolean stops = run.isPresent()
                    && (!open || done.filter(clock.until()::contains).isPresent());
            if (stops) {
                events.add(new CaseEvent.ClockStopped(clock.name()));
            } else if (run.isPresent()) {
                changed(clock, run.get(), after.stage(), at).ifPresent(events::add);
            } else if (open && clock.since().stream().anyMatch(come::contains)) {
                start(clock, after.stage(), come, at).ifPresent(events::add);
            }
        }
        return events;
    }

    private Optional<CaseEvent> start(Clock clock, String stage, List<Moment> come, Instant at) {
        boolean demanded = clock.when().map(when -> when.in(view).holds()).orElse(true);
        if (!demanded) {
            return Optional.empty();
        }
        Instant since = clock.since().stream()
                .filter(come::contains)
                .findFirst()
                .flatMap(view.moments()::at)
                .orElse(at);
        return Optional.of(new CaseEvent.ClockSet(clock.name(), begun(clock, stage, since, at)));
    }

    /** A clock that begins to run at {@code at} and counts from {@code since}. */
    ClockRun begun(Clock clock, String stage, Instant since, Instant at) {
        Optional<Instant> latest = latest(clock, since);
        Optional<Instant> earliest = clock.hold().map(hold -> reckoning.earliest(since, hold));
        ClockRun run = new ClockRun(since, earliest, latest, ClockRun.Pause.NONE, false, 0, Optional.empty());
        return pauses(clock, stage) ? run.withPause(new ClockRun.Pause(Optional.of(at), 0)) : ringing(clock, run);
    }

    Optional<Instant> latest(Clock clock, Instant since) {
        if (clock.within().isEmpty()) {
            return Optional.empty();
        }
        if (clock.within().get() instanceof Clock.Latest.On on) {
            return view.moments()
                    .day(on.fact())
                    .map(day -> reckoning.endOf(day.date()).at());
        }
        Span span = ((Clock.Latest.After) clock.within().get()).span();
        return Optional.of(reckoning.deadline(since, span).at());
    }

    /** A clock runs on with other limits: its date became known, or it was paused or resumed. */
    private Optional<CaseEvent> changed(Clock clock, ClockRun run, String stage, Instant at) {
        if (dated(clock) && run.latest().isEmpty()) {
            return latest(clock, run.since())
                    .map(latest ->
                            new CaseEvent.ClockSet(clock.name(), ringing(clock, run.withLatest(latest, run.moved()))));
        }
        return paused(clock, run, stage, at);
    }

    private static boolean dated(Clock clock) {
        return clock.within().orElse(null) instanceof Clock.Latest.On;
    }

    /** Whether its time is not counted in the stage; the day that a fact holds is counted by nothing. */
    private static boolean pauses(Clock clock, String stage) {
        return clock.pauses().contains(stage) && !dated(clock);
    }

    private Optional<CaseEvent> paused(Clock clock, ClockRun run, String stage, Instant at) {
        boolean pausing = pauses(clock, stage);
        if (pausing == run.pause().since().isPresent()) {
            return Optional.empty();
        }
        ClockRun changed = pausing
                ? run.withPause(new ClockRun.Pause(Optional.of(at), run.pause().units()))
                        .ringing(run.rungs(), Optional.empty())
                : resumed(clock, run, at);
        return Optional.of(new CaseEvent.ClockSet(clock.name(), changed));
    }

    private ClockRun resumed(Clock clock, ClockRun run, Instant at) {
        Optional<Span> span = counted(clock);
        if (span.isEmpty()) {
            return run.withPause(ClockRun.Pause.NONE);
        }
        long missed = reckoning.elapsed(
                run.pause().since().orElseThrow(), at, span.get().unit());
        long units = run.pause().units() + missed;
        ClockRun resumed = run.withPause(new ClockRun.Pause(Optional.empty(), units));
        if (run.latest().isEmpty()) {
            return ringing(clock, resumed);
        }
        Instant latest = run.moved()
                ? later(run.latest().get(), missed, span.get())
                : reckoning.deadline(run.since(), span.get(), units).at();
        return ringing(clock, resumed.withLatest(latest, run.moved()));
    }

    /** The length of time that it counts: between its rings, else until its latest moment. */
    private static Optional<Span> counted(Clock clock) {
        return clock.ladder()
                .every()
                .or(() -> clock.within()
                        .filter(Clock.Latest.After.class::isInstance)
                        .map(within -> ((Clock.Latest.After) within).span()));
    }

    private Instant later(Instant latest, long units, Span span) {
        if (units == 0) {
            return latest;
        }
        Span more = new Span((int) Math.min(units, LONGEST_SPAN), span.unit());
        return reckoning.plus(reckoning.kept(latest), more).at();
    }

    /** The run with the instant at which it rings next; a recurring clock counts each ring from its start. */
    ClockRun ringing(Clock clock, ClockRun run) {
        Optional<Span> every = clock.ladder().every();
        if (every.isPresent()) {
            long before =
                    (long) every.get().amount() * run.rungs() + run.pause().units();
            return run.ringing(
                    run.rungs(),
                    Optional.of(
                            reckoning.deadline(run.since(), every.get(), before).at()));
        }
        boolean more = run.rungs() < clock.ladder().missed().size();
        Optional<Instant> next = run.latest()
                .filter(latest -> more)
                .map(latest -> clock.ladder()
                        .missed()
                        .get(run.rungs())
                        .after()
                        .map(after ->
                                reckoning.plus(reckoning.kept(latest), after).at())
                        .orElse(latest));
        return run.ringing(run.rungs(), next);
    }
}
