package dev.sanad.policy.tree;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts in the languages of a policy. The languages of a map are keys like others: an unknown one comes out as such. */
final class LocalTexts {

    private LocalTexts() {}

    static LocalText told(Cursor in, List<Language> languages) {
        in.kind("words");
        if (!in.isMap()) {
            note(in, languages.subList(1, languages.size()));
            return bare(in, languages);
        }
        Map<Language, String> texts = read(in, languages, languages);
        note(in, languages.stream().filter(each -> !texts.containsKey(each)).toList());
        if (!texts.containsKey(languages.get(0))) {
            missing(in, languages.subList(0, 1));
        }
        return made(texts, languages);
    }

    static LocalText quoted(Cursor in, List<Language> languages) {
        if (!in.isMap()) {
            return bare(in, languages);
        }
        Map<Language, String> texts = read(in, asWritten(in, languages), languages);
        if (texts.isEmpty()) {
            missing(in, languages);
        }
        return made(texts, languages);
    }

    private static List<Language> asWritten(Cursor in, List<Language> languages) {
        Optional<Node.MapNode> map = Structure.map(in);
        Stream<String> keys = map.stream().flatMap(fields -> fields.entries().keySet().stream());
        return keys.flatMap(key ->
                        languages.stream().filter(language -> language.tag().equals(key)))
                .toList();
    }

    private static Map<Language, String> read(Cursor in, List<Language> order, List<Language> languages) {
        in.knows(languages.stream().map(Language::tag).toArray(String[]::new));
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Language language : order) {
            in.optional(language.tag()).ifPresent(text -> texts.put(language, text.text()));
        }
        return texts;
    }

    private static void note(Cursor in, List<Language> missing) {
        if (!missing.isEmpty()) {
            in.reads().untranslated(in.path(), missing);
        }
    }

    private static void missing(Cursor in, List<Language> wanted) {
        in.reportOnly(
                FaultCode.LANGUAGE_MISSING,
                Expected.of(wanted.stream().map(Language::tag).toArray(String[]::new)));
    }

    private static LocalText bare(Cursor in, List<Language> languages) {
        return LocalText.of(languages.get(0), in.text());
    }

    private static LocalText made(Map<Language, String> texts, List<Language> languages) {
        return texts.isEmpty() ? LocalText.of(languages.get(0), Cursor.UNREAD) : new LocalText(texts);
    }
}
