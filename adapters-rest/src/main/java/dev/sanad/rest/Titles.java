package dev.sanad.rest;

import dev.sanad.kernel.Language;
import dev.sanad.text.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Locale;
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

    /** A fault that the engine knows as a refusal too is worded as the engine words it. */
    String of(FaultAt at, Language language) {
        return of(at.fault(), language).replace("{most}", number(at.most(), language));
    }

    String of(Fault fault, Language language) {
        String key = "refusal." + fault.id();
        return Optional.ofNullable(titles.get(language))
                .map(texts -> texts.getProperty(fault.id()))
                .orElseGet(() -> Messages.shipped().text(key).in(language));
    }

    private static String number(int number, Language language) {
        String digits = language == Language.ARABIC ? "-u-nu-latn" : "";
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.tag() + digits))
                .format(number);
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
