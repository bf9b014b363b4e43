package dev.sanad.text;

import com.ibm.icu.util.ULocale;
import dev.sanad.kernel.Argument;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One message with its arguments, on the way to being written. */
final class Sentence {
    private static final String ABSENT = "\u2026";
    private static final String NONE = "none";
    private static final Set<String> NOT_FOR_WORDS = Set.of(NONE, "other");

    private final Template template;
    private final Map<String, Argument> arguments;
    private final Voice voice;

    Sentence(Template template, Map<String, Argument> arguments, Voice voice) {
        this.template = template;
        this.arguments = arguments;
        this.voice = voice;
    }

    /** Empty where a plural has no number to choose by: then no words would be right. */
    Optional<String> written(ULocale locale) {
        if (!template.counts().stream().allMatch(count -> count(count).isPresent())) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        template.names().forEach(name -> values.put(name, value(name)));
        return Optional.of(template.fill(values, locale));
    }

    /** A message cannot hold a hyphen in a name, so it writes an underscore. */
    static String outside(String name) {
        return name.replace('_', '-');
    }

    private Object value(String name) {
        if (template.counts().contains(name)) {
            return count(name).orElseThrow();
        }
        Set<String> keywords = template.keywords().getOrDefault(name, Set.of());
        String absent = keywords.contains(NONE) ? NONE : ABSENT;
        return argument(name).map(argument -> value(argument, keywords)).orElse(absent);
    }

    private String value(Argument argument, Set<String> keywords) {
        if (argument instanceof Argument.Word word) {
            String keyword = word.word().replace('-', '_');
            if (keywords.contains(keyword) && !NOT_FOR_WORDS.contains(keyword)) {
                return keyword;
            }
        }
        String written = voice.write(argument);
        // A value that happens to read like one of the message's own keywords must not choose for it.
        return keywords.contains(written) ? Isolates.isolate(written) : written;
    }

    private Optional<BigDecimal> count(String name) {
        return argument(name)
                .filter(Argument.Number.class::isInstance)
                .map(argument -> ((Argument.Number) argument).number());
    }

    private Optional<Argument> argument(String name) {
        return Optional.ofNullable(arguments.get(outside(name)));
    }
}
