package dev.sanad.desk.process;

import dev.sanad.desk.Await;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The real jar in a process of its own, which never outlives its test. */
final class DeskProcess implements AutoCloseable {
    private static final String READY = "ready on http://127.0.0.1:";
    private static final int LONGEST_SECONDS = 60;

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private DeskProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "desk-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Serves on a free port; returns when it says that it is ready. */
    static DeskProcess serve(Path data, Map<String, String> environment, String... more) throws Exception {
        DeskProcess desk = start(data, environment, more);
        Await.until("the desk is ready: " + desk.lines, () -> desk.ready() || !desk.process.isAlive());
        if (!desk.ready()) {
            throw new AssertionError("the desk did not start: " + desk.output());
        }
        return desk;
    }

    static DeskProcess start(Path data, Map<String, String> environment, String... more) throws IOException {
        List<String> command =
                Jvm.command("-jar", System.getProperty("desk.jar"), "serve", "--port", "0", "--data", data.toString());
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new DeskProcess(builder.start());
    }

    int port() {
        String ready = lines.stream()
                .filter(line -> line.startsWith(READY))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(ready.substring(READY.length()));
    }

    String output() {
        return String.join("\n", lines);
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly()
                .onExit()
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** SIGKILL, so many milliseconds from now: chance decides what it hits. */
    void killAfter(long milliseconds) {
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS).execute(this::kill);
    }

    /** SIGTERM. The handle leaves the output open, which the process itself would close. */
    void terminate() {
        process.toHandle().destroy();
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the desk did not end: " + output());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        kill();
    }

    private boolean ready() {
        return lines.stream().anyMatch(line -> line.startsWith(READY));
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException killed) {
            lines.add("(ends here)");
        }
    }
}
