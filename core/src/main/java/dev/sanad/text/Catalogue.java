package dev.sanad.text;

import dev.sanad.kernel.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** All messages in all languages, read once and never changed. */
final class Catalogue {
    private final Map<Language, Map<String, Template>> templates = new EnumMap<>(Language.class);

    private Catalogue() {
        for (Language language : Language.values()) {
            templates.put(language, read(language));
        }
    }

    static Catalogue shipped() {
        return new Catalogue();
    }

    Optional<Template> find(String key, Language language) {
        return Optional.ofNullable(in(language).get(key));
    }

    Set<String> keys() {
        return in(Language.ENGLISH).keySet();
    }

    private Map<String, Template> in(Language language) {
        return templates.getOrDefault(language, Map.of());
    }

    private static Map<String, Template> read(Language language) {
        Properties lines = load("messages_" + language.tag() + ".properties");
        Map<String, Template> read = new TreeMap<>();
        for (String key : lines.stringPropertyNames()) {
            read.put(key, Template.of(lines.getProperty(key)));
        }
        return Collections.unmodifiableMap(read);
    }

    /** A byte that is not UTF-8 stops the reading instead of becoming a question mark in a letter. */
    static Properties load(String file) {
        Properties lines = new Properties();
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(file), file);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return lines;
    }
}
