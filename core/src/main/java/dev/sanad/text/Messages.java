package dev.sanad.text;

import com.ibm.icu.util.ULocale;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Sanad says, in four languages. Immutable and thread-safe. Writing never fails for want of words: where a message
 * or an argument is missing, the text says so and gives the key.
 */
public final class Messages {
    private static final Messages SHIPPED = new Messages(Catalogue.shipped());
    /** Only these are the policy's to decide, so only these need ground in the text of the board. */
    private final Catalogue catalogue;

    private Messages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The messages that come with Sanad. */
    public static Messages shipped() {
        return SHIPPED;
    }

    /** Whether there are words for the key. */
    public boolean knows(String key) {
        return keys().contains(key);
    }

    /** All keys, in alphabetical order. */
    public Set<String> keys() {
        return catalogue.keys();
    }

    /** The names of the arguments that the message of this key inserts; none for an unknown key. */
    public Set<String> arguments(String key) {
        return catalogue
                .find(key, Language.ENGLISH)
                .map(template ->
                        template.names().stream().map(Sentence::outside).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    /** The words of a key that needs no argument, in every language; refuses others with {@link IllegalArgumentException}. */
    public LocalText text(String key) {
        if (!knows(key) || !arguments(key).isEmpty()) {
            throw new IllegalArgumentException("key: no message without arguments: " + key);
        }
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            catalogue
                    .find(key, language)
                    .ifPresent(template -> texts.put(language, template.fill(Map.of(), ULocale.ROOT)));
        }
        return new LocalText(texts);
    }

    /** The message of the key. An argument that is missing is written as an ellipsis, one too many is not written. */
    public String write(String key, Map<String, Argument> arguments, Style style) {
        Argument unknown = new Argument.Word(key);
        return finished(
                sentence(key, arguments, style).orElseGet(() -> unworded("message.unworded", "key", unknown, style)),
                style);
    }

    /** A single value, as it would stand inside a message. */
    public String write(Argument argument, Style style) {
        return finished(new Voice(catalogue, style).write(argument), style);
    }

    /** Why something is refused, and the clauses this rests on; where a rule cites none, that it rests on an assumption. */
    public String write(Refusal refusal, Style style) {
        Argument code = new Argument.Word(refusal.code().id());
        String message = sentence("refusal." + refusal.code().id(), refusal.arguments(), style)
                .orElseGet(() -> unworded("refusal.unworded", "code", code, style));
        return finished(grounded(message, refusal, new Voice(catalogue, style)), style);
    }

    /** Clauses as a reader finds them, in the words of the board; empty where there are none. */
    public String write(List<Clause> clauses, Style style) {
        Voice voice = new Voice(catalogue, style);
        return finished(clauses.stream().map(voice::write).reduce("", voice::listed), style);
    }

    private static String grounded(String message, Refusal refusal, Voice voice) {
        String clauses = refusal.clauses().stream().map(voice::write).reduce("", voice::listed);
        if (!clauses.isEmpty()) {
            return voice.frame("refusal.cited", Map.of("message", message, "clauses", clauses));
        }
        return refusal.code().ofPolicy() ? voice.frame("refusal.assumed", Map.of("message", message)) : message;
    }

    private Optional<String> sentence(String key, Map<String, Argument> arguments, Style style) {
        Voice voice = new Voice(catalogue, style);
        return catalogue
                .find(key, style.language())
                .flatMap(template -> new Sentence(template, arguments, voice).written(style.locale()));
    }

    private String unworded(String key, String name, Argument value, Style style) {
        return sentence(key, Map.of(name, value), style).orElse(key);
    }

    private static String finished(String text, Style style) {
        return style.isolates() ? text : Isolates.strip(text);
    }
}
