package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code policy graph} in a process of its own: the jar holds all that the layout needs. */
@Timeout(300)
class GraphTest {
    @TempDir
    Path folder;

    @Test
    void aLifecycleIsDrawnInTheLanguageAskedFor() throws Exception {
        HarakiyaFiles.copyWithClosedTelephone(folder);

        PolicyProcess.Ended ended = graph("--lang", "ar");

        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("<?xml").contains("direction=\"rtl\"", "مستلم");
    }

    @Test
    void anUnknownLifecycleAndAFileWithFaultsAreRefused() throws Exception {
        HarakiyaFiles.copyWithClosedTelephone(folder);

        PolicyProcess.Ended unknown = here("--lifecycle", "appeal");
        Files.writeString(folder.resolve("harakiya.policy.yaml"), "sanad: 1\n");
        PolicyProcess.Ended faulty = here();

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("--lifecycle: one of request");
        assertThat(faulty.exit()).isEqualTo(2);
        assertThat(faulty.err()).contains("key-missing");
        assertThat(faulty.out()).isEmpty();
    }

    private PolicyProcess.Ended here(String... more) {
        return PolicyProcess.here("graph", folder.resolve("harakiya.policy.yaml"), more);
    }

    private PolicyProcess.Ended graph(String... more) throws Exception {
        return PolicyProcess.run(folder, "graph", folder.resolve("harakiya.policy.yaml"), more);
    }
}
