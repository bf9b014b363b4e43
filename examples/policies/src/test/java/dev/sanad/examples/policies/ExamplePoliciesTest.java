package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that stands beside this module's policies is a sound policy or a sound template. */
class ExamplePoliciesTest {

    static List<String> files() throws IOException, URISyntaxException {
        URL folder = ExamplePoliciesTest.class.getResource("/policies");
        assertThat(folder).isNotNull();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.endsWith(".scenarios.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_loads_without_a_fault(String file) {
        PolicyLoader loader = new PolicyLoader(
                (id, version) -> Optional.of(source(id + ".template.yaml")), new NationalCalendars()::find);
        PolicyLoader.Loaded loaded = loader.load(source(file));

        assertThat(loaded)
                .isInstanceOf(
                        file.endsWith(".template.yaml")
                                ? PolicyLoader.Loaded.Template.class
                                : PolicyLoader.Loaded.Whole.class);
    }

    @Test
    void there_are_policies_to_load() throws Exception {
        assertThat(files()).anyMatch(file -> file.endsWith(".policy.yaml"));
    }

    private static Source source(String name) {
        return new Source(name, ExamplePoliciesTest.class.getResourceAsStream("/policies/" + name));
    }
}
