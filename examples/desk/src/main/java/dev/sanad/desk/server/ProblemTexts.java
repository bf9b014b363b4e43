package dev.sanad.desk.server;

import dev.sanad.kernel.Language;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the problems of the server itself are called, in every language; none holds a quote or a backslash. */
final class ProblemTexts {
    private final Map<Language, ResourceBundle> texts = Stream.of(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    language -> ResourceBundle.getBundle(
                            "dev.sanad.desk.server.problems", Locale.forLanguageTag(language.tag()))));

    String of(String code, Language language) {
        return Optional.ofNullable(texts.get(language)).orElseThrow().getString(code);
    }

    /** The best that the header names, else English. */
    static Language language(@Nullable String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> Language.of(range.getRange()).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static List<LanguageRange> ranges(@Nullable String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
