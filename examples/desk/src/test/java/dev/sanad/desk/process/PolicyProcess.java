package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sanad.desk.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@code policy} command of the real jar, in another locale and with 64 MB of heap. */
final class PolicyProcess {
    private PolicyProcess() {}

    /** How it ended, and what it said. */
    record Ended(int exit, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    static Ended run(Path folder, String name, Path file, String... more) throws Exception {
        List<String> command = Jvm.command(
                "-Xmx64m",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-jar",
                System.getProperty("desk.jar"),
                "policy",
                name,
                file.toString());
        command.addAll(List.of(more));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    /** The same command without a process, for what no process changes. */
    static Ended here(String name, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("policy", name, file.toString()));
        arguments.addAll(List.of(more));
        InProcess.Ended ended = InProcess.run(arguments.toArray(String[]::new));
        return new Ended(ended.exit(), ended.out(), ended.err());
    }
}
