package dev.sanad.desk.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.desk.policies.ExamplePolicies;
import dev.sanad.desk.policies.PolicyFiles;
import dev.sanad.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages and pictures of the lifecycles in the project say and show what the example policies say. */
class LifecyclePagesTest {
    private static final String RENEW = "lifecycles.renew";
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "../../docs/lifecycles");

    @Test
    void every_lifecycle_of_every_example_policy_has_its_page_and_its_pictures() throws IOException {
        Map<String, String> files = files();
        if (Boolean.getBoolean(RENEW)) {
            renew(files);
        }

        try (Stream<Path> found = Files.list(FOLDER)) {
            assertThat(found.map(file -> file.getFileName().toString()))
                    .as(
                            "docs/lifecycles; renew it with mvn -pl examples/desk -am test -D%s=true"
                                    + " -Dtest=LifecyclePagesTest -Dsurefire.failIfNoSpecifiedTests=false",
                            RENEW)
                    .containsExactlyInAnyOrderElementsOf(files.keySet());
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(FOLDER.resolve(file.getKey())).content().isEqualTo(file.getValue());
        }
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        StringBuilder index = new StringBuilder("""
                # Lifecycles of the example policies
                What becomes of a request or a complaint under each of the four policies, as a table and as a picture: in English and in the
                language of the text. `LifecyclePagesTest` makes these pages from the policies and fails where they say something else.

                | policy | lifecycle | pictures | stages | actions | clocks |
                |---|---|---|---|---|---|
                """);
        try (ExamplePolicies examples = ExamplePolicies.open();
                Stream<Path> found = Files.list(examples.folder())) {
            for (Path file : found.filter(each -> each.toString().endsWith(".policy.yaml"))
                    .sorted()
                    .toList()) {
                Policy policy = PolicyFiles.of(file).policies().get(0);
                String name = file.getFileName().toString().replace(".policy.yaml", "");
                LifecyclePages pages = new LifecyclePages(name, policy);
                files.putAll(pages.files());
                index.append(pages.index());
            }
        }
        files.put("README.md", index.toString());
        return files;
    }

    private static void renew(Map<String, String> files) throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> old = Files.list(FOLDER)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }
}
