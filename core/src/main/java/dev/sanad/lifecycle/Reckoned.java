package dev.sanad.lifecycle;

import dev.sanad.calendar.Deadline;
import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.Span;
import java.time.Instant;
import java.util.Optional;

/**
 * How the moment was reckoned for which a clock is set: its latest one, or that of the next ring of one that recurs.
 *
 * @param since from when was counted
 * @param span how much; empty where a fact holds the day
 * @param paused so many units of the span more, for which the clock stood still
 * @param extended whether it was moved since, so that nothing is left to explain but the moment
 * @param deadline the moment, and which days were counted on the way and which were not
 */
public record Reckoned(Instant since, Optional<Span> span, long paused, boolean extended, Deadline deadline) {

    /** Of a running clock; empty where it is set for no moment, or stands still. */
    public static Optional<Reckoned> of(Clock clock, ClockRun run, Reckoning reckoning) {
        if (run.pause().since().isPresent()) {
            return Optional.empty();
        }
        return clock.ladder()
                .every()
                .map(every -> next(every, run, reckoning))
                .or(() -> run.latest().map(latest -> latest(clock, run, latest, reckoning)));
    }

    private static Reckoned next(Span every, ClockRun run, Reckoning reckoning) {
        long paused = run.pause().units();
        Deadline deadline = reckoning.deadline(run.since(), every, (long) every.amount() * run.rungs() + paused);
        return new Reckoned(run.since(), Optional.of(every), paused, false, deadline);
    }

    private static Reckoned latest(Clock clock, ClockRun run, Instant latest, Reckoning reckoning) {
        Optional<Span> span = clock.within()
                .filter(Clock.Latest.After.class::isInstance)
                .map(within -> ((Clock.Latest.After) within).span());
        long paused = run.pause().units();
        Deadline deadline = span.filter(any -> !run.moved())
                .map(each -> reckoning.deadline(run.since(), each, paused))
                .orElseGet(() -> reckoning.kept(latest));
        return new Reckoned(run.since(), span, paused, run.moved(), deadline);
    }
}
