package dev.sanad.policy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What editors tell about each key: in a file of its own, by kind of place. */
record SchemaWords(Properties all) {

    static SchemaWords shipped() {
        String name = "schema-words.properties";
        Properties all = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(SchemaWords.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SchemaWords(all);
    }

    /** Of this place, else of whatever bears this key anywhere. */
    Optional<String> about(String place) {
        String key = place.substring(place.lastIndexOf('.') + 1);
        return Optional.ofNullable(all.getProperty(place))
                .or(() -> key.endsWith("[]") ? Optional.empty() : Optional.ofNullable(all.getProperty("*." + key)));
    }

    Set<String> places() {
        return all.stringPropertyNames();
    }
}
