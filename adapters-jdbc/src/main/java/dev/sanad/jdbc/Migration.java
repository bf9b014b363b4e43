package dev.sanad.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One step of the schema. Its statements may be run again when they were interrupted, since H2 keeps each as it goes; the
 * last one says that the step is done.
 */
record Migration(int version) {
    static final int NEWEST = 12;
    static final List<Migration> ALL = Stream.iterate(1, version -> version <= NEWEST, version -> version + 1)
            .map(Migration::new)
            .toList();

    List<String> statements(Dialect dialect, Tables tables) {
        String script =
                tables.in(text()).replace("{index}", dialect.index(tables)).replace("{ascii}", dialect.ascii());
        return Stream.of(script.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private String text() {
        String name = "schema-" + version + ".sql";
        try (InputStream script = Objects.requireNonNull(Migration.class.getResourceAsStream(name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
