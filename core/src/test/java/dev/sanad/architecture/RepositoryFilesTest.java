package dev.sanad.architecture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project builds anywhere: no file of it names somebody's folder or a place that packages are fetched from. */
class RepositoryFilesTest {
    private static final Set<String> NOT_OURS = Set.of(".git", ".idea", ".vscode", "node_modules", "target");
    private static final Pattern FOLDER = Pattern.compile("(?<![\\w.*$}/-])/(work|root|home|Users)/\\w*");
    private static final Pattern REGISTRY = Pattern.compile(
            "\\b(repo\\d*|registry|deb|security|snapshots?|oss|s01|central|plugins|packages)(\\.[a-z0-9-]+){1,3}\\.(org|com|io|net)\\b");

    @Test
    void no_file_names_a_folder_of_one_machine_or_a_package_registry() throws IOException {
        List<Path> files = files(Path.of("").toAbsolutePath().getParent());

        assertThat(files).hasSizeGreaterThan(80);
        assertThat(files).allSatisfy(file -> assertThat(faults(text(file))).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cd /~work/main", "\"/~root/.m2\"", "https://repo1.~maven.org/maven2", "registry.~npmjs.org"})
    void broken_sample_is_seen(String broken) {
        assertThat(faults(broken.replace("~", ""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/work/x", "/api/root/1", "http://maven.apache.org/POM/4.0.0", "repository.central"})
    void innocent_text_is_let_through(String innocent) {
        assertThat(faults(innocent)).isEmpty();
    }

    private static List<String> faults(String text) {
        return List.of(FOLDER, REGISTRY).stream()
                .flatMap(word -> word.matcher(text).results())
                .map(found -> found.group())
                .toList();
    }

    /** Bytes as characters: what is looked for is ASCII, and a picture is no fault. */
    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isOurs(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isOurs(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean isOurs(Path path) {
        return !NOT_OURS.contains(path.getFileName().toString());
    }
}
