package dev.sanad.examples.policies;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The example policies, as they ship. */
final class Example {

    private static final String POLICY = ".policy.yaml";

    private static final String SCENARIOS = ".scenarios.yaml";

    private static final PolicyLoader LOADER = new PolicyLoader(
            (id, version) -> Optional.of(template(id + ".template.yaml")), new NationalCalendars()::find);

    private static final Map<String, Policy> READ = new ConcurrentHashMap<>();

    private Example() {}

    static PolicyLoader loader() {
        return LOADER;
    }

    static Policy policy(String association) {
        return READ.computeIfAbsent(association, Example::read);
    }

    /** A policy that is no example to work by, or of nobody. */
    static Policy sample(String name) {
        return READ.computeIfAbsent("samples/" + name, key -> loaded(sampleSource(name + POLICY)));
    }

    static Source sampleSource(String file) {
        return new Source(file, Example.class.getResourceAsStream("/samples/" + file));
    }

    private static Source template(String file) {
        return Example.class.getResource("/policies/" + file) == null ? sampleSource(file) : source(file);
    }

    private static Policy read(String association) {
        return loaded(source(association + POLICY));
    }

    private static Policy loaded(Source source) {
        return ((PolicyLoader.Loaded.Whole) LOADER.load(source)).policy();
    }

    static Source source(String file) {
        return new Source(file, Example.class.getResourceAsStream("/policies/" + file));
    }

    /** The associations that have a policy here, in alphabetical order. */
    static List<String> associations() {
        return files().stream()
                .filter(file -> file.endsWith(POLICY))
                .map(file -> file.substring(0, file.length() - POLICY.length()))
                .toList();
    }

    /** The samples, in alphabetical order. */
    static List<String> samples() {
        return all("/samples")
                .filter(file -> file.endsWith(POLICY))
                .map(file -> file.substring(0, file.length() - POLICY.length()))
                .toList();
    }

    /** The associations whose policy has scenarios beside it. */
    static List<String> rehearsed() {
        return all("/policies")
                .filter(file -> file.endsWith(SCENARIOS))
                .map(file -> file.substring(0, file.length() - SCENARIOS.length()))
                .toList();
    }

    /** Policies and templates. */
    static List<String> files() {
        return all("/policies").filter(file -> !file.endsWith(SCENARIOS)).toList();
    }

    private static Stream<String> all(String folder) {
        try (Stream<Path> files = Files.list(Path.of(place(folder)))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI place(String folder) {
        try {
            return Objects.requireNonNull(Example.class.getResource(folder)).toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
