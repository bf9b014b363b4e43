package dev.sanad.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * A running clock.
 *
 * @param since when it started
 * @param earliest before which the actions it waits for are refused
 * @param latest the first instant that is too late
 * @param pause what of its time is not counted
 * @param moved whether its latest moment was extended
 * @param rungs how many rungs it has rung, or how often a recurring clock rang
 * @param rings when it rings next
 */
public record ClockRun(
        Instant since,
        Optional<Instant> earliest,
        Optional<Instant> latest,
        Pause pause,
        boolean moved,
        int rungs,
        Optional<Instant> rings) {

    /**
     * Time not counted.
     *
     * @param since when the pause that lasts began
     * @param units of the clock that earlier pauses took, rounded up
     */
    public record Pause(Optional<Instant> since, long units) {
        static final Pause NONE = new Pause(Optional.empty(), 0);
    }

    /** Whether its latest moment has passed. */
    public boolean late(Instant now) {
        return pause.since().isEmpty() && latest.map(end -> !now.isBefore(end)).orElse(false);
    }

    ClockRun withLatest(Instant newLatest, boolean nowMoved) {
        return new ClockRun(since, earliest, Optional.of(newLatest), pause, nowMoved, rungs, rings);
    }

    ClockRun withPause(Pause newPause) {
        return new ClockRun(since, earliest, latest, newPause, moved, rungs, rings);
    }

    ClockRun ringing(int rung, Optional<Instant> next) {
        return new ClockRun(since, earliest, latest, pause, moved, rung, next);
    }
}
