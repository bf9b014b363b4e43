package dev.sanad.policy.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The bytes of a policy file, not read yet: YAML, or JSON where the name ends in {@code .json}. Read once, then closed by
 * its reader; no more than 1 MiB is ever asked of it.
 *
 * @param name how faults call it
 * @param bytes UTF-8
 */
public record Source(String name, InputStream bytes) {

    public static Source of(String name, String text) {
        return new Source(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    public boolean json() {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
