package dev.sanad.kernel;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One text in one or more languages. The first language given is the one it was written in, and stands in wherever
 * another is missing.
 */
public record LocalText(Map<Language, String> texts) implements Serializable {

    /** Refuses an empty map and blank texts with {@link IllegalArgumentException}. */
    public LocalText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("texts: at least one language is needed");
        }
        texts.forEach((language, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("texts: blank in " + language.tag());
            }
        });
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public static LocalText of(Language language, String text) {
        return new LocalText(Map.of(language, text));
    }

    /** The language the text was written in. */
    public Language original() {
        return texts.keySet().iterator().next();
    }

    /** The language in which {@link #in} will answer: the one asked for, or the original where that is missing. */
    public Language spoken(Language wanted) {
        return texts.containsKey(wanted) ? wanted : original();
    }

    /** The text in the language asked for, or in the original where that is missing. */
    public String in(Language wanted) {
        return texts.getOrDefault(spoken(wanted), "");
    }
}
