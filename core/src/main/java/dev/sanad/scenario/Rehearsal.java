package dev.sanad.scenario;

import dev.sanad.journal.CaseRow;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.Policy;
import dev.sanad.request.Act;
import dev.sanad.request.Lodging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a case stands after some steps, whatever they expect.
 *
 * @param refusals of the last step
 * @param due when a clock of the case rings next
 */
record Rehearsal(List<Refusal> refusals, Optional<Instant> due) {

    static Rehearsal of(Policy policy, Scenario scenario) {
        Play play = new Play(policy, scenario, new Unseen());
        List<Refusal> refusals = List.of();
        for (Scenario.Step step : scenario.steps()) {
            refusals = play.hasCaseFor(step) ? play.step(1, step).refusals() : refusals;
        }
        return new Rehearsal(refusals, play.scene().row().flatMap(CaseRow::due));
    }

    private static final class Unseen implements Play.Witness {
        @Override
        public Receipt lodging(Scene scene, Lodging lodging, Supplier<Receipt> command) {
            return command.get();
        }

        @Override
        public Receipt acting(Scene scene, Act act, Supplier<Receipt> command) {
            return command.get();
        }
    }
}
