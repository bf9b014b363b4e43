package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Clock;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Ladders of which a rung never rings, by the first such rung. */
final class RungNeverReached implements Check {

    private record Rung(String clock, int number) {}

    @Override
    public List<Finding> of(Explored explored) {
        Set<Rung> rung = new HashSet<>();
        for (int state = 0; state < explored.size(); state++) {
            int from = state;
            explored.edges(from, (target, step) -> {
                if (step instanceof Step.Ring ring) {
                    rung.add(new Rung(ring.dial().clock().name(), ring.dial().rung(explored.state(from))));
                }
            });
        }
        return explored.model().scope().lifecycle().clocks().values().stream()
                .flatMap(clock -> silent(rung, clock).stream()
                        .map(number -> Naming.of(explored)
                                .clock(FindingCode.RUNG_NEVER_REACHED, clock, "missed", Integer.toString(number))
                                .with("rung", Argument.number(number + 1))))
                .toList();
    }

    @Override
    public boolean forEveryMatter() {
        return true;
    }

    private static Optional<Integer> silent(Set<Rung> rung, Clock clock) {
        return IntStream.range(0, clock.ladder().missed().size())
                .boxed()
                .filter(number -> !rung.contains(new Rung(clock.name(), number)))
                .findFirst();
    }
}
