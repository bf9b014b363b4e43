package dev.sanad.scenario;

import dev.sanad.journal.CaseRow;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.CaseEvent;
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
 * @param now when the last step was done
 * @param stage where the case stands
 * @param due when a clock of the case rings next
 * @param rang what rang in the last step
 */
record Rehearsal(
        List<Refusal> refusals,
        Instant now,
        Optional<String> stage,
        Optional<Instant> due,
        List<CaseEvent.ClockRang> rang) {

    static Rehearsal of(Policy policy, Scenario scenario) {
        Play play = new Play(policy, scenario, new Unseen());
        List<Refusal> refusals = List.of();
        List<CaseEvent> events = List.of();
        for (Scenario.Step step : scenario.steps()) {
            if (play.hasCaseFor(step)) {
                Happening happened = play.step(1, step);
                refusals = happened.refusals();
                events = happened.events();
            }
        }
        Optional<CaseRow> row = play.scene().row();
        return new Rehearsal(
                refusals, play.scene().now(), row.map(CaseRow::stage), row.flatMap(CaseRow::due), rang(events));
    }

    private static List<CaseEvent.ClockRang> rang(List<CaseEvent> events) {
        return events.stream()
                .filter(CaseEvent.ClockRang.class::isInstance)
                .map(CaseEvent.ClockRang.class::cast)
                .toList();
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
