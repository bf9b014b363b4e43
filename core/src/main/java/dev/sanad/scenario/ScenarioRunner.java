package dev.sanad.scenario;

import dev.sanad.lifecycle.CaseRules;
import dev.sanad.policy.Policy;
import dev.sanad.scenario.Mismatch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plays scenarios under a policy: every command goes to the engine that runs in production, with a store in memory, and
 * clocks ring as time passes. Each run has a desk of its own. Thread-safe.
 */
public final class ScenarioRunner {
    private final Policy policy;

    public ScenarioRunner(Policy policy) {
        this.policy = policy;
    }

    /** Plays a scenario until its end, or until something comes otherwise than it says. */
    public ScenarioResult run(Scenario scenario) {
        Notes notes = new Notes();
        Play play = new Play(policy, scenario, notes);
        List<Happening> course = new ArrayList<>();
        List<Mismatch> mismatches = List.of();
        for (Scenario.Step step : scenario.steps()) {
            if (mismatches.isEmpty()) {
                Optional<Kind> impossible = impossible(play, step);
                Happening happened = impossible
                        .map(any -> unplayed(play, course.size() + 1, step))
                        .orElseGet(() -> play.step(course.size() + 1, step));
                course.add(happened);
                mismatches = impossible.map(kind -> List.of(Mismatch.of(kind))).orElseGet(() -> judged(play, happened));
                noted(play, notes);
            }
        }
        return new ScenarioResult(scenario, policy, course, mismatches, notes.shown());
    }

    public List<ScenarioResult> run(List<Scenario> scenarios) {
        return scenarios.stream().map(this::run).toList();
    }

    private static Happening unplayed(Play play, int number, Scenario.Step step) {
        return new Happening(
                number,
                step,
                play.scene().now(),
                List.of(),
                List.of(),
                play.scene().state());
    }

    private static List<Mismatch> judged(Play play, Happening happened) {
        return new Judge(happened, play.scene().rules()).mismatches(play.scene().journal());
    }

    private static Optional<Kind> impossible(Play play, Scenario.Step step) {
        if (play.runsBack(step)) {
            return Optional.of(Kind.TIME_RUNS_BACK);
        }
        return play.hasCaseFor(step) ? Optional.empty() : Optional.of(Kind.NO_CASE);
    }

    private static void noted(Play play, Notes notes) {
        Optional<CaseRules> rules = play.scene().rules();
        rules.ifPresent(known -> notes.journal(known, play.scene().journal()));
    }
}
