package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Clock;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Ladders of which a rung never rings, by the first such rung. */
final class RungNeverReached implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Timing timing = new Timing(explored);
        return explored.model().scope().lifecycle().clocks().values().stream()
                .flatMap(clock -> first(timing, clock).stream()
                        .map(rung -> Naming.of(explored)
                                .clock(FindingCode.RUNG_NEVER_REACHED, clock, "missed", Integer.toString(rung))
                                .with("rung", Argument.number(rung + 1))))
                .toList();
    }

    @Override
    public boolean forEveryMatter() {
        return true;
    }

    private static Optional<Integer> first(Timing timing, Clock clock) {
        return IntStream.range(0, clock.ladder().missed().size())
                .boxed()
                .filter(rung -> !timing.rings(clock.name(), rung))
                .findFirst();
    }
}
