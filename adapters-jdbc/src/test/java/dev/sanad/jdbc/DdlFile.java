package dev.sanad.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The schema as a plain file in the jar, for those who copy it into a tool of their own. */
final class DdlFile {
    private static final Path FOLDER = Path.of("src", "main", "resources", "dev", "sanad", "jdbc", "ddl");

    private DdlFile() {}

    static String kept(Dialect dialect) {
        Path file = FOLDER.resolve(dialect.name().toLowerCase(Locale.ROOT) + ".sql");
        try {
            if (Boolean.getBoolean("sanad.ddl.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, due(dialect));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String due(Dialect dialect) {
        return Schema.ddl(dialect, Tables.standard());
    }
}
