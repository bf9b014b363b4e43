package dev.sanad.desk.scenarios;

import dev.sanad.policy.Policy;
import dev.sanad.scenario.ScenarioCoverage;
import dev.sanad.scenario.ScenarioFile;
import dev.sanad.scenario.ScenarioResult;
import dev.sanad.scenario.ScenarioRunner;
import java.util.List;

/** All scenarios of a file, played. */
public record PlayedFile(Policy policy, List<ScenarioResult> results, ScenarioCoverage coverage) {
    public PlayedFile {
        results = List.copyOf(results);
    }

    public static PlayedFile of(Policy policy, ScenarioFile.Whole file) {
        List<ScenarioResult> results = new ScenarioRunner(policy).run(file.scenarios());
        return new PlayedFile(policy, results, ScenarioCoverage.of(policy, results, file.impossible()));
    }

    List<ScenarioResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** Whether all came as expected and, where that is asked, everything that can be shown was. */
    public boolean passed(boolean covering) {
        return failed().isEmpty() && (!covering || coverage.complete());
    }
}
