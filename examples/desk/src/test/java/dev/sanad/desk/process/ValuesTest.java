package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of values that were judged elsewhere, through the real jar; one process each. */
@Timeout(120)
class ValuesTest {
    @TempDir
    Path folder;

    @Test
    void every_identifier_is_judged_as_it_was_elsewhere() throws Exception {
        List<Map<String, String>> rows = vectors("/dev/sanad/beneficiary/identifier/identifiers.csv");
        List<JsonNode> answers = answers(1, "id", "check");

        assertThat(answers).hasSameSizeAs(rows).hasSizeGreaterThan(400);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(answers.get(i).path("valid").asText())
                    .as(rows.get(i).get("id"))
                    .isEqualTo(rows.get(i).get("valid"));
            assertThat(answers.get(i).path("normalized").asText())
                    .as(rows.get(i).get("id"))
                    .isEqualTo(rows.get(i).get("normalized"));
        }
    }

    @Test
    void every_pair_of_names_is_judged_as_it_was_elsewhere() throws Exception {
        List<Map<String, String>> rows = vectors("/dev/sanad/beneficiary/name/names.csv");

        assertThat(answers(0, "name", "compare"))
                .extracting(answer -> answer.path("label").asText())
                .isEqualTo(rows.stream().map(row -> row.get("label")).toList());
    }

    @Test
    void every_date_deadline_and_holiday_is_reckoned_as_it_was_elsewhere() throws Exception {
        List<Map<String, String>> rows = vectors("/dev/sanad/desk/process/calendars.csv");
        List<JsonNode> answers = answers(0, "deadline");

        assertThat(answers).hasSameSizeAs(rows).hasSizeGreaterThan(150);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            assertThat(answers.get(i).path("expected").asText())
                    .as(row.get("id"))
                    .isEqualTo(row.get("expected"));
            assertThat(answers.get(i).path("expected2").asText())
                    .as(row.get("id"))
                    .isEqualTo(row.get("expected2"));
        }
    }

    @Test
    void bad_row_is_answered_with_its_line_and_the_next_is_read() throws Exception {
        Files.writeString(
                folder.resolve("in"), "id,input,from\na,1439-05-25,islamic-umalqura\nb,\"open\nc,2026-02-30,\n");

        List<JsonNode> answers = answers(1, "date", "convert");

        assertThat(answers).extracting(answer -> answer.path("line").asInt()).containsExactly(2, 3, 4);
        assertThat(answers)
                .extracting(answer -> answer.path("reason").asText())
                .containsExactly("", "csv-quote-open", "date-does-not-exist");
    }

    private List<JsonNode> answers(int exit, String... command) throws Exception {
        List<String> all = Jvm.command(
                "-Xmx64m", "-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-jar", System.getProperty("desk.jar"));
        all.addAll(List.of(command));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(all)
                .redirectInput(folder.resolve("in").toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(exit);
        } finally {
            process.destroyForcibly();
        }
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            answers.add(json.readTree(line));
        }
        return answers;
    }

    /** The rows of a file, which becomes the standard input. */
    private List<Map<String, String>> vectors(String resource) throws Exception {
        try (InputStream file = Objects.requireNonNull(ValuesTest.class.getResourceAsStream(resource))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("in"), text);
            return CsvFile.rows(new StringReader(text));
        }
    }
}
