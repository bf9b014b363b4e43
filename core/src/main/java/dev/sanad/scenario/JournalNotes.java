package dev.sanad.scenario;

import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.Moment;
import dev.sanad.scenario.Target.Mark;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the journal of a case shows of its policy. */
final class JournalNotes {
    private final CaseRules rules;
    private final String lifecycle;
    private final Set<Target> shown = new LinkedHashSet<>();

    JournalNotes(CaseRules rules) {
        this.rules = rules;
        this.lifecycle = rules.lifecycle().name();
    }

    Set<Target> of(List<CaseEvent> journal) {
        CaseState state = CaseState.of(journal.subList(0, 1));
        Instant now = state.opening().start();
        for (CaseEvent event : journal.subList(1, journal.size())) {
            now = at(event).orElse(now);
            note(state, event, now);
            state = state.after(event);
        }
        skipped(journal, state);
        return shown;
    }

    private static Optional<Instant> at(CaseEvent event) {
        if (event instanceof CaseEvent.Acted acted) {
            return Optional.of(acted.at());
        }
        if (event instanceof CaseEvent.ClockRang rang) {
            return Optional.of(rang.at());
        }
        return event instanceof CaseEvent.OwnerTold told ? Optional.of(told.at()) : Optional.empty();
    }

    private void note(CaseState state, CaseEvent event, Instant now) {
        if (event instanceof CaseEvent.Acted acted) {
            add(Targets.action(lifecycle, acted.action()), Mark.DONE);
        } else if (event instanceof CaseEvent.MotionLost lost) {
            add(Targets.action(lifecycle, lost.action()), Mark.LOST);
        } else if (event instanceof CaseEvent.ClockSet set) {
            add(Targets.clock(lifecycle, set.clock()), Mark.STARTED);
        } else if (event instanceof CaseEvent.ClockRang rang) {
            clock(rang.clock()).ifPresent(clock -> add(Targets.rung(lifecycle, clock, rang.rung()), Mark.RANG));
        } else if (event instanceof CaseEvent.ClockStopped stopped) {
            boolean late =
                    state.clock(stopped.clock()).map(run -> late(run, now)).orElse(false);
            if (!late) {
                add(Targets.clock(lifecycle, stopped.clock()), Mark.STOPPED_IN_TIME);
            }
        }
    }

    private static boolean late(ClockRun run, Instant now) {
        return run.late(now) || run.rungs() > 0;
    }

    /** A clock whose beginning came, and which never ran. */
    private void skipped(List<CaseEvent> journal, CaseState state) {
        rules.lifecycle().clocks().values().stream()
                .filter(clock -> clock.when().isPresent())
                .filter(clock -> clock.since().stream().anyMatch(moment -> came(moment, state)))
                .filter(clock -> journal.stream()
                        .noneMatch(event -> event instanceof CaseEvent.ClockSet set
                                && set.clock().equals(clock.name())))
                .forEach(clock -> add(Targets.clock(lifecycle, clock.name()), Mark.SKIPPED));
    }

    private static boolean came(Moment moment, CaseState state) {
        if (moment instanceof Moment.Done done) {
            return state.deed(done.action()).isPresent();
        }
        if (moment instanceof Moment.Told told) {
            return Optional.ofNullable(state.tellings().get(told.action()))
                    .flatMap(telling -> telling.told())
                    .isPresent();
        }
        return moment instanceof Moment.Start
                || state.fact(((Moment.DateOf) moment).fact()).isPresent();
    }

    private Optional<Clock> clock(String name) {
        return rules.lifecycle().clock(name);
    }

    private void add(String path, Mark mark) {
        shown.add(new Target(path, mark));
    }
}
