package dev.sanad.policy;

import com.google.common.hash.Hashing;
import com.ibm.icu.number.NumberFormatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Tries what the library leans on before anything is read, so that a wrong class path is told by name. */
final class Libraries {
    private static final Logger LOG = LoggerFactory.getLogger(Libraries.class);

    private Libraries() {}

    /** Refuses a library that lacks what is called with {@link IllegalStateException}; warns of one that is there twice. */
    static void check() {
        tried(
                "Guava 20",
                "com/google/common/hash/Hashing.class",
                () -> Hashing.sha256().hashString("", StandardCharsets.UTF_8));
        tried("ICU4J 67", "com/ibm/icu/number/NumberFormatter.class", NumberFormatter::with);
        tried(
                "snakeyaml-engine 3.0",
                "org/snakeyaml/engine/v2/api/LoadSettings.class",
                () -> LoadSettings.builder().setCodePointLimit(1).build());
    }

    private static void tried(String least, String entry, Supplier<Object> use) {
        List<URL> found = copies(entry);
        try {
            Objects.requireNonNull(use.get());
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    least + " or newer is needed, and what comes first on the class path is older: " + found, e);
        }
        if (found.size() > 1) {
            LOG.warn("{} or newer is needed and is on the class path more than once; keep one of {}", least, found);
        }
    }

    private static List<URL> copies(String entry) {
        try {
            return List.copyOf(Collections.list(Libraries.class.getClassLoader().getResources(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
