package dev.sanad.verify;

import dev.sanad.calendar.Span;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Relation;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clocks whose promise cannot be kept: every step that would stop them must wait longer for what other rules demand. */
final class PromiseTooShort implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        if (!anybodyWaits(explored.model().scope())) {
            return List.of();
        }
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

    /** Without an earliest moment and a least length of time every promise can be kept. */
    private static boolean anybodyWaits(Scope scope) {
        Leaves asked = new Leaves(scope.variants()).with(scope.requirements().toList());
        return asked.of(Condition.Elapsed.class).stream()
                        .anyMatch(leaf -> leaf.relation() == Relation.AT_LEAST
                                || leaf.relation() == Relation.MORE_THAN
                                || asked.sways().get(leaf) != Leaves.Sway.RAISES)
                || scope.lifecycle().clocks().values().stream()
                        .anyMatch(clock -> clock.hold().isPresent());
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
