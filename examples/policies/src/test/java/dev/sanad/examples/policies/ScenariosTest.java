package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.scenario.ScenarioCoverage;
import dev.sanad.scenario.ScenarioFile;
import dev.sanad.scenario.ScenarioResult;
import dev.sanad.scenario.ScenarioRunner;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios beside the example policies: each is a test of its own, and together they show the whole policy. */
class ScenariosTest {

    @TestFactory
    Stream<DynamicContainer> scenarios() {
        return Example.rehearsed().stream().map(name -> DynamicContainer.dynamicContainer(name, tests(name)));
    }

    @Test
    void there_are_scenarios_to_play() {
        assertThat(Example.rehearsed()).contains("harakiya");
    }

    private static Stream<DynamicTest> tests(String name) {
        Policy policy = Example.policy(name);
        ScenarioFile file = ScenarioFile.read(Example.source(name + ".scenarios.yaml"), policy);
        assertThat(file).isInstanceOf(ScenarioFile.Whole.class);
        ScenarioFile.Whole whole = (ScenarioFile.Whole) file;
        List<ScenarioResult> results = new ScenarioRunner(policy).run(whole.scenarios());
        return Stream.concat(
                results.stream()
                        .map(result -> DynamicTest.dynamicTest(result.scenario().name(), result::verify)),
                Stream.of(covered(policy, results, whole)));
    }

    private static DynamicTest covered(Policy policy, List<ScenarioResult> results, ScenarioFile.Whole file) {
        ScenarioCoverage coverage = ScenarioCoverage.of(policy, results, file.impossible());
        return DynamicTest.dynamicTest(
                "they show the whole policy",
                () -> assertThat(coverage.complete())
                        .as(coverage.describe(policy, Language.ENGLISH))
                        .isTrue());
    }
}
