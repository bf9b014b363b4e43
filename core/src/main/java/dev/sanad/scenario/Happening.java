package dev.sanad.scenario;

import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of a step.
 *
 * @param number of the step, from 1
 * @param at when it was done
 * @param refusals why it was not; none where it was
 * @param events what happened to the case since the step before, the ringing of its clocks included
 * @param state of the case after it; empty where there is none
 */
record Happening(
        int number,
        Scenario.Step step,
        Instant at,
        List<Refusal> refusals,
        List<CaseEvent> events,
        Optional<CaseState> state) {

    Happening {
        refusals = List.copyOf(refusals);
        events = List.copyOf(events);
    }

    boolean lost() {
        return events.stream().anyMatch(CaseEvent.MotionLost.class::isInstance);
    }
}
