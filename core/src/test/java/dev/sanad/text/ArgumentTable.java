package dev.sanad.text;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The shipped table of arguments, and an example of every kind. */
final class ArgumentTable {
    private static final Map<String, Argument> EXAMPLES = Map.of(
            "name", named("اعتماد", "accept"),
            "names", new Argument.Several(List.of(named("اللجنة", "committee"), new Argument.Word("staff"))),
            "number", new Argument.Number(new BigDecimal("12.5")),
            "count", Argument.number(3),
            "keyword", new Argument.Word("yes-no"),
            "value", new Argument.Number(new BigDecimal("4000")),
            "time", new Argument.Moment(Instant.parse("2026-11-22T09:05:00Z")),
            "span", new Argument.Span(5, "working-day"));

    private final Map<String, Map<String, String>> kinds = new TreeMap<>();

    ArgumentTable() {
        Properties lines = Catalogue.load("arguments.properties");
        for (String key : lines.stringPropertyNames()) {
            kinds.put(
                    key,
                    Arrays.stream(lines.getProperty(key).split(" "))
                            .filter(argument -> !argument.isEmpty())
                            .map(argument -> argument.split(":"))
                            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
        }
    }

    Set<String> keys() {
        return kinds.keySet();
    }

    Set<String> arguments(String key) {
        return kinds.get(key).keySet();
    }

    Set<String> kinds(String key) {
        return new TreeSet<>(kinds.get(key).values());
    }

    Set<String> argumentsOfKind(String key, String pattern) {
        return kinds.get(key).entrySet().stream()
                .filter(argument -> argument.getValue().matches(pattern))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** An example for every argument of the key. */
    Map<String, Argument> examples(String key) {
        return kinds.get(key).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, argument -> example(argument.getValue())));
    }

    static Set<String> knownKinds() {
        return EXAMPLES.keySet();
    }

    static Argument.Named named(String arabic, String english) {
        Map<Language, String> title = new LinkedHashMap<>();
        title.put(Language.ENGLISH, english);
        title.put(Language.ARABIC, arabic);
        return new Argument.Named(english, new LocalText(title));
    }

    static Argument day(int year, int month, int day) {
        return new Argument.Day(LocalDate.of(year, month, day));
    }

    private static Argument example(String kind) {
        return EXAMPLES.get(kind.replace("?", ""));
    }
}
