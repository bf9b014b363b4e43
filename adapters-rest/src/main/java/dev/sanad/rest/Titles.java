package dev.sanad.rest;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What the faults of a request are called, in every language. */
final class Titles {

    private final Map<Language, Properties> titles = new EnumMap<>(Language.class);

    Titles() {
        for (Language language : Language.values()) {
            titles.put(language, load("faults_" + language.tag() + ".properties"));
        }
    }

    String of(Fault fault, Language language) {
        return of(fault.id(), language).orElse(fault.id());
    }

    Optional<String> of(String code, Language language) {
        return Optional.ofNullable(titles.get(language)).map(texts -> texts.getProperty(code));
    }

    /** Until the texts of the engine's own refusals are at hand, its code speaks for it. */
    String refusal(Refusal refusal, Language language) {
        String code = refusal.code().id();
        return of(code, language).orElse(code);
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Titles.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
