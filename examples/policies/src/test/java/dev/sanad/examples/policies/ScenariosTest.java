package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.scenario.Scenario;
import dev.sanad.scenario.ScenarioCoverage;
import dev.sanad.scenario.ScenarioFile;
import dev.sanad.scenario.ScenarioResult;
import dev.sanad.scenario.ScenarioRunner;
import dev.sanad.scenario.ScenarioScript;
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

    @Test
    void a_script_in_java_needs_no_file() {
        Scenario scenario = ScenarioScript.named("missing papers are refused", "2026-11-22 12:00")
                .lodge("support")
                .by("owner")
                .through("lodge")
                .act("check")
                .with("matched", "yes")
                .refused("documents-missing", "HAR-22")
                .scenario();

        assertThatCode(new ScenarioRunner(Example.policy("harakiya")).run(scenario)::verify)
                .doesNotThrowAnyException();
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
