package dev.sanad.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spin, where it and a C compiler are installed: the verifier that it writes for a model, compiled once, run often. */
final class Spin {
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;

    private Spin(Path folder) {
        this.folder = folder;
    }

    /** Empty where it is not installed. */
    static Optional<Spin> of(String model, Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("model.pml"), model);
        try {
            run(folder, "spin", "-a", file.toString());
            run(folder, "cc", "-O3", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c");
        } catch (IOException missing) {
            return Optional.empty();
        }
        return Optional.of(new Spin(folder));
    }

    Measured measured() throws IOException, InterruptedException {
        String report = run(folder, "bash", "-c", "TIMEFORMAT='cpu %U %S'; time ./pan -E -m10000 -w22 2>&1");
        long states = (long) number(report, "([0-9.e+]+) states, stored");
        long steps = (long) number(report, "([0-9.e+]+) transitions");
        double seconds = number(report, "cpu ([0-9.]+) ") + number(report, "cpu [0-9.]+ ([0-9.]+)");
        double megabytes = number(report, "([0-9.]+)\\s+actual memory usage for states")
                + number(report, "([0-9.]+)\\s+memory used for hash");
        return new Measured(states, steps, seconds, (long) (megabytes * MEGABYTE));
    }

    private static double number(String report, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(report);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + report);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }
}
