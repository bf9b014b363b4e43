package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sanad.policy.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Spin explores three lifecycles, and comes to the same verdicts. Skipped where spin or gcc is not installed. */
@Timeout(300)
class SpinTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void spinIsInstalled() {
        assumeTrue(installed("spin") && installed("gcc"), "spin and gcc are not both installed");
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    @TestFactory
    Stream<DynamicTest> findsTheSameIn() {
        Map<String, Draft> lifecycles = Map.of(
                "support", Policies.support(),
                "grievance", Policies.grievance(),
                "faulty", faulty());
        return lifecycles.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> agree(each.getKey(), each.getValue())));
    }

    /** Support with one of each fault: a stage that nobody reaches, one that nobody leaves, a rejection that nobody tells. */
    private static Draft faulty() {
        return Policies.support()
                .open("forgotten", "lost")
                .action("lose", a -> a.from("queued").to("lost").by("desk"))
                .action("find-again", a -> a.from("lost").by("desk"))
                .action(
                        "decline",
                        a -> a.from("studied").to("declined").by("committee").asks("reason"));
    }

    private static void agree(String name, Draft draft) throws Exception {
        Verification verified = draft.verified();
        Promela.Model model = Promela.of(draft);

        SpinGraph graph = SpinGraph.of(explored(name, model.text()), model.stages(), draft.lifecycle());

        assertThat(graph.size()).isEqualTo(draft.explored().size());
        assertThat(graph.unreached()).isEqualTo(parts(verified, FindingCode.STAGE_UNREACHABLE));
        assertThat(graph.dead()).isEqualTo(parts(verified, FindingCode.STAGE_DEAD));
        assertThat(graph.neverTold()).isEqualTo(parts(verified, FindingCode.OWNER_NEVER_TOLD));
        if (name.equals("faulty")) {
            assertThat(graph.unreached()).contains("forgotten", "appealed");
            assertThat(graph.dead()).contains("lost");
            assertThat(graph.neverTold()).contains("decline");
        }
    }

    private static Set<String> parts(Verification verified, FindingCode code) {
        return verified.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.part().name())
                .collect(Collectors.toSet());
    }

    private static String explored(String name, String model) throws Exception {
        Path here = Files.createDirectory(folder.resolve(name));
        Files.writeString(here.resolve("model.pml"), model);
        run(here, "spin", "-a", "model.pml");
        run(here, "gcc", "-O0", "-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c");
        return run(here, here.resolve("pan").toString(), "-m100000", "-E");
    }

    private static String run(Path here, String... command) throws IOException, InterruptedException {
        Path out = here.resolve("out");
        Process process = new ProcessBuilder(command)
                .directory(here.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(out)).isZero();
            return Files.readString(out);
        } finally {
            process.destroyForcibly();
        }
    }
}
