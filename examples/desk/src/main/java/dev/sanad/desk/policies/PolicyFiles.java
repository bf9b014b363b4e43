package dev.sanad.desk.policies;

import dev.sanad.desk.data.UnusableException;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Policy files, read all at once.
 *
 * @param policies the sound ones
 * @param faults of all others; templates are neither
 * @param absent calendars that a file names and that are not there; only where one file is read by itself
 */
public record PolicyFiles(List<Policy> policies, List<Fault> faults, List<String> absent) {
    static final String PATTERN = "*.{yaml,yml,json}";

    public PolicyFiles {
        policies = List.copyOf(policies);
        faults = List.copyOf(faults);
        absent = List.copyOf(absent);
    }

    /**
     * One file by itself; a template that it extends lies beside it. A calendar is data of its own: where it is not
     * there, the file is read without it.
     */
    public static PolicyFiles of(Path file) {
        Path folder = file.resolveSibling("");
        SiblingCalendars calendars = new SiblingCalendars(folder);
        PolicyLoader loader = new PolicyLoader(new SiblingTemplates(folder), calendars::findOrNote);
        PolicyFiles read = of(loader, List.of(file));
        return new PolicyFiles(read.policies(), read.faults(), calendars.absent());
    }

    /** All files of a folder that end as policies do. Refuses a folder that cannot be read with {@link UnusableException}. */
    public static PolicyFiles in(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PATTERN)) {
            found.forEach(file -> {
                if (!isOfScenarios(file)) {
                    files.add(file);
                }
            });
        } catch (IOException e) {
            throw new UnusableException("the policy folder " + folder + " cannot be read", e);
        }
        Collections.sort(files);
        return of(loader(folder), files);
    }

    private static boolean isOfScenarios(Path file) {
        return String.valueOf(file.getFileName()).contains(".scenarios.");
    }

    /** Reads versions that were kept; they need no template any more. */
    public static PolicyLoader loader(Path folder) {
        return new PolicyLoader(new SiblingTemplates(folder), new SiblingCalendars(folder)::find);
    }

    /** A file to be read; one that cannot be opened fails when it is read. */
    public static Source source(Path file) {
        return new Source(file.toString(), open(file));
    }

    private static PolicyFiles of(PolicyLoader loader, List<Path> files) {
        List<Policy> policies = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path file : files) {
            PolicyLoader.Loaded loaded = loader.load(source(file));
            if (loaded instanceof PolicyLoader.Loaded.Whole whole) {
                policies.add(whole.policy());
            } else if (loaded instanceof PolicyLoader.Loaded.Faulty faulty) {
                faults.addAll(faulty.faults());
            }
        }
        return new PolicyFiles(policies, faults, List.of());
    }

    /** What cannot be opened fails when it is read: then the fault says so. */
    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            return new Unreadable(e);
        }
    }

    private static final class Unreadable extends InputStream {
        private final IOException cause;

        Unreadable(IOException cause) {
            this.cause = cause;
        }

        @Override
        public int read() throws IOException {
            throw cause;
        }
    }
}
