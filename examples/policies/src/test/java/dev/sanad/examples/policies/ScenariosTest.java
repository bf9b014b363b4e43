package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import dev.sanad.scenario.ScenarioCoverage;
import dev.sanad.scenario.ScenarioFile;
import dev.sanad.scenario.ScenarioResult;
import dev.sanad.scenario.ScenarioRunner;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The scenarios beside the example policies: each is a test of its own, and together they show the whole policy. */
class ScenariosTest {

    @TestFactory
    Stream<DynamicContainer> scenarios() throws IOException, URISyntaxException {
        return names().stream().map(name -> DynamicContainer.dynamicContainer(name, tests(name)));
    }

    private static Stream<DynamicTest> tests(String name) {
        Policy policy = policy(name);
        ScenarioFile file = ScenarioFile.read(source(name + ".scenarios.yaml"), policy);
        assertThat(file).isInstanceOf(ScenarioFile.Whole.class);
        ScenarioFile.Whole whole = (ScenarioFile.Whole) file;
        List<ScenarioResult> results = new ScenarioRunner(policy).run(whole.scenarios());
        ScenarioCoverage coverage = ScenarioCoverage.of(policy, results, whole.impossible());
        DynamicTest all = DynamicTest.dynamicTest(
                "they show the whole policy",
                () -> assertThat(coverage.complete())
                        .as(coverage.describe(policy, Language.ENGLISH))
                        .isTrue());
        return Stream.concat(
                results.stream()
                        .map(result -> DynamicTest.dynamicTest(result.scenario().name(), result::verify)),
                Stream.of(all));
    }

    private static List<String> names() throws IOException, URISyntaxException {
        URL folder = ScenariosTest.class.getResource("/policies");
        assertThat(folder).isNotNull();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".scenarios.yaml"))
                    .map(file -> file.substring(0, file.indexOf('.')))
                    .sorted()
                    .toList();
            assertThat(names).isNotEmpty();
            return names;
        }
    }

    private static Policy policy(String name) {
        PolicyLoader loader = new PolicyLoader(
                (id, version) -> Optional.of(source(id + ".template.yaml")), new NationalCalendars()::find);
        return ((PolicyLoader.Loaded.Whole) loader.load(source(name + ".policy.yaml"))).policy();
    }

    private static Source source(String name) {
        return new Source(name, ScenariosTest.class.getResourceAsStream("/policies/" + name));
    }
}
