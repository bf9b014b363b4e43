package dev.sanad.policy.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the worst files we know in a JVM of their own, with 64 MB and the stack of a small thread. */
@Tag("slow")
class SmallHeapTest {
    private static final int MINUTES = 5;

    @Test
    void worst_files_are_refused_in_64_megabytes() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output.lines().filter(line -> line.startsWith("refused")).count())
                .as(output)
                .isEqualTo(WorstFiles.COUNT);
    }

    private static List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return List.of(java, "-Xmx64m", "-Xss512k", "-cp", classes, WorstFiles.class.getName());
    }
}
