package dev.sanad.verify;

import dev.sanad.lifecycle.Clock;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.List;

/** Clocks that run, and of which nobody is told and nothing follows when their latest moment has passed. */
final class LatenessUnnoticed implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        return explored.model().layout().dials().values().stream()
                .filter(dial -> idle(dial.clock()) && new ClockLife(explored, dial).ran())
                .map(dial -> Naming.of(explored).clock(FindingCode.LATENESS_UNNOTICED, dial.clock()))
                .toList();
    }

    private static boolean idle(Clock clock) {
        boolean rings = clock.within().isPresent() || clock.ladder().every().isPresent();
        return rings && clock.ladder().missed().isEmpty();
    }
}
