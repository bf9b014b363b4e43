package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sanad.desk.survey.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code survey statistic} of the real jar, in another locale. */
@Timeout(300)
class StatisticTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void everyPublishedFigureIsMetInOneProcess() throws Exception {
        List<Vector> vectors = Vector.all();
        String lines = vectors.stream()
                .map(vector -> "{\"metric\":\"" + vector.metric() + "\",\"inputs\":" + vector.inputs() + "}\n")
                .collect(Collectors.joining());

        PolicyProcess.Ended ended = run(lines);

        assertThat(ended.exit()).as(ended.err()).isZero();
        List<String> answers = ended.out().lines().toList();
        assertThat(answers).hasSameSizeAs(vectors).hasSizeGreaterThan(60);
        for (int i = 0; i < answers.size(); i++) {
            JsonNode answer = JSON.readTree(answers.get(i));
            assertThat(vectors.get(i).difference(answer))
                    .as(vectors.get(i).id())
                    .isEmpty();
        }
    }

    @Test
    void aLineThatCannotBeReadIsSeenInTheExitStatus() throws Exception {
        PolicyProcess.Ended ended = run("{\"x\":1,\n{\"x\":1,\"n\":0}\n", "PROP_CI");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).isEqualTo("""
                        {"error":"NOT_JSON","line":1}
                        {"error":"COUNT_EXCEEDS_SAMPLE"}
                        """);
    }

    @Test
    void anUnknownMetricIsAMistakeOfUse() throws Exception {
        PolicyProcess.Ended ended = run("{}", "HAPPINESS");

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("HAPPINESS", "PROP_CI");
    }

    private PolicyProcess.Ended run(String lines, String... metric) throws IOException, InterruptedException {
        List<String> command = Jvm.command(
                "-Xmx64m",
                "-Duser.language=ar",
                "-Duser.country=SA",
                "-jar",
                System.getProperty("desk.jar"),
                "survey",
                "statistic");
        command.addAll(List.of(metric));
        Path in = Files.writeString(folder.resolve("in"), lines, StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new PolicyProcess.Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }
}
