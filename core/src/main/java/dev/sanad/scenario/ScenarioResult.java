package dev.sanad.scenario;

import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came of playing a scenario. */
public final class ScenarioResult {
    private final Scenario scenario;
    private final Policy policy;
    private final List<Happening> course;
    private final List<Mismatch> mismatches;
    private final Set<Target> shown;

    ScenarioResult(
            Scenario scenario, Policy policy, List<Happening> course, List<Mismatch> mismatches, Set<Target> shown) {
        this.scenario = scenario;
        this.policy = policy;
        this.course = List.copyOf(course);
        this.mismatches = List.copyOf(mismatches);
        this.shown = Set.copyOf(shown);
    }

    public Scenario scenario() {
        return scenario;
    }

    public boolean passed() {
        return mismatches.isEmpty();
    }

    /** What came otherwise, all in one step: the last that was played. */
    public List<Mismatch> mismatches() {
        return mismatches;
    }

    /** The number of the last step that was played, from 1; 0 where there was none. */
    public int step() {
        return course.size();
    }

    /** Where that step is written, if it stands in a file. */
    public Optional<Place> place() {
        return last().flatMap(happened -> happened.step().place());
    }

    /** What of the policy it showed. */
    public Set<Target> shown() {
        return shown;
    }

    /** In words: nothing where it passed, else what came otherwise, why, and the way there. */
    public String describe(Language language) {
        return last().filter(any -> !passed())
                .map(happened -> new ResultWords(policy, language).of(scenario, course, mismatches))
                .orElse("");
    }

    /** For a test suite: throws {@link AssertionError} with {@link #describe} unless it passed. */
    public void verify() {
        if (!passed()) {
            String where = place().map(at -> " (" + at.file() + ":" + at.line() + ":" + at.column() + ")")
                    .orElse("");
            throw new AssertionError(describe(Language.ENGLISH) + where);
        }
    }

    Policy policy() {
        return policy;
    }

    private Optional<Happening> last() {
        return course.isEmpty() ? Optional.empty() : Optional.of(course.get(course.size() - 1));
    }

    @Override
    public String toString() {
        return "ScenarioResult[" + scenario.name() + ", " + (passed() ? "passed" : "failed at step " + step()) + "]";
    }
}
