package dev.sanad.verify;

import dev.sanad.calendar.Span;
import dev.sanad.lifecycle.Clock;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clocks whose promise cannot be kept: every step that would stop them must wait longer for what other rules demand. */
final class PromiseTooShort implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Timing timing = new Timing(explored);
        List<Finding> findings = new ArrayList<>();
        for (Clock clock : explored.model().scope().lifecycle().clocks().values()) {
            promised(clock)
                    .filter(most -> tooShort(timing, clock, most))
                    .map(most -> Naming.of(explored)
                            .clock(FindingCode.PROMISE_TOO_SHORT, clock)
                            .with("most", most.argument()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Span> promised(Clock clock) {
        Optional<Span> within = clock.within()
                .filter(Clock.Latest.After.class::isInstance)
                .map(latest -> ((Clock.Latest.After) latest).span());
        return clock.expect()
                .flatMap(Clock.Expectation::atMost)
                .or(() -> clock.expect().flatMap(Clock.Expectation::norm))
                .or(() -> within);
    }

    private static boolean tooShort(Timing timing, Clock clock, Span most) {
        List<Lapse> ways = clock.until().stream()
                .flatMap(action -> timing.until(action, clock).stream())
                .toList();
        Lapse promised = timing.lapses().deadline(most);
        return !ways.isEmpty() && ways.stream().allMatch(way -> way.least() > promised.most());
    }
}
