package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code policy check} in a process of its own, in another locale and with 64 MB of heap. */
@Timeout(300)
class CheckTest {
    @TempDir
    Path folder;

    @Test
    void aSoundOverlayHasNoFaultsAndItsTemplateIsFoundBesideIt() throws Exception {
        HarakiyaFiles.copyWithClosedTelephone(folder);

        PolicyProcess.Ended ended = check(folder.resolve("harakiya.policy.yaml"), "--format", "json");

        assertThat(ended).isEqualTo(new PolicyProcess.Ended(0, "{\"faults\":[]}\n", ""));
    }

    @Test
    void aMisspeltKeyIsShownWithItsPlaceInTheLanguageAskedFor() throws Exception {
        HarakiyaFiles.copyWithClosedTelephone(folder);
        Path file = folder.resolve("harakiya.policy.yaml");
        Files.writeString(file, Files.readString(file).replace("telephone: {hours:", "telephone: {huors:"));

        PolicyProcess.Ended text = check(file, "--lang", "ar");
        PolicyProcess.Ended json = PolicyProcess.here("check", file, "--format", "json");

        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out())
                .contains("key-unknown", "{huors: seldom}", "المفتاح", "^")
                .doesNotContain("?", "\u001b");
        assertThat(json.exit()).isEqualTo(1);
        JsonNode fault = json.json().path("faults").get(0);
        assertThat(fault.fieldNames())
                .toIterable()
                .containsExactly("code", "file", "line", "column", "path", "expected", "suggestion");
        assertThat(fault.path("suggestion").asText()).isEqualTo("hours");
    }

    @Test
    void whatIsNoFileIsUnusable() throws Exception {
        PolicyProcess.Ended ended = check(folder.resolve("absent.yaml"));

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("no such file");
    }

    @Test
    void whatIsNoPolicyIsUnusable() throws Exception {
        assertThat(PolicyProcess.here("check", Files.writeString(folder.resolve("shopping.yaml"), "milk: 2\n"))
                        .exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 MB", "depth", "aliases"})
    void aHostileFileIsAnsweredWithFaultsIn64Megabytes(String kind) throws Exception {
        PolicyProcess.Ended ended = check(hostile(kind), "--format", "json");

        assertThat(ended.exit()).as(ended.err()).isEqualTo(1);
        assertThat(ended.json().path("faults")).isNotEmpty();
    }

    private Path hostile(String kind) throws IOException {
        Path file = folder.resolve("hostile.yaml");
        switch (kind) {
            case "100 MB" -> hundredMegabytes(file);
            case "depth" -> Files.writeString(file, "sanad: " + "[".repeat(10_000));
            default -> Files.writeString(file, "sanad: &a [x, x]\nid: &b [*a, *a]\ntitle: [*b, *b]\n");
        }
        return file;
    }

    private static void hundredMegabytes(Path file) throws IOException {
        byte[] part = "# a comment of thirty-two bytes\n".repeat(32 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(part);
            }
        }
    }

    private PolicyProcess.Ended check(Path file, String... more) throws Exception {
        return PolicyProcess.run(folder, "check", file, more);
    }
}
