package dev.sanad.policy;

import com.google.common.collect.ImmutableMap;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.journal.Value;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import dev.sanad.policy.tree.Lexicon;
import dev.sanad.policy.tree.Lexicon.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON Schema (2020-12) of policy files, for editors. It is made of what the loader itself reads in a file that uses
 * every key: keys and words that it refuses are refused here, too. Which names there are, and what fits together, only the
 * loader can say; and since a file may be laid over a template, no key is demanded, and {@code null} takes one out.
 */
public final class PolicySchema {
    private static final String EVERY_KEY = "every-key.policy.yaml";
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Lexicon vocabulary;
    private final SchemaWords words = SchemaWords.shipped();

    private PolicySchema(Lexicon vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The schema as a tree of values. */
    public static Value.Tree tree() {
        return new PolicySchema(vocabulary()).whole();
    }

    static Lexicon vocabulary() {
        return new PolicyLoader(Templates.none(), new NationalCalendars()::find)
                .vocabulary(everyKey())
                .orElseThrow();
    }

    /** A file that uses every key there is. */
    static Source everyKey() {
        return new Source(
                EVERY_KEY, Objects.requireNonNull(PolicySchema.class.getResourceAsStream(EVERY_KEY), EVERY_KEY));
    }

    private Value.Tree whole() {
        Map<String, Value> whole = new LinkedHashMap<>();
        whole.put("$schema", Value.of(DIALECT));
        whole.put("title", Value.of("Sanad policy"));
        Map<String, Value> root = new LinkedHashMap<>(node("").values());
        root.put("properties", new Value.Tree(parts((Value.Tree)
                Optional.ofNullable(root.get("properties")).orElseThrow())));
        whole.putAll(root);
        Map<String, Value> kinds = new LinkedHashMap<>();
        vocabulary.places().values().stream()
                .flatMap(place -> place.kinds().stream())
                .distinct()
                .forEach(kind -> kinds.put(kind, part(kind)));
        whole.put("$defs", new Value.Tree(kinds));
        return new Value.Tree(whole);
    }

    /** What the loader does not see of a whole file: on which template it lies, and that rules may have names. */
    private Map<String, Value> parts(Value.Tree read) {
        Map<String, Value> parts = new LinkedHashMap<>(read.values());
        parts.put("extends", keys(ImmutableMap.of("id", node("extends.id"), "version", node("extends.version"))));
        Map<String, Value> rules = new LinkedHashMap<>(node("rules").values());
        rules.put("additionalProperties", kind(RuleBinder.RULE));
        parts.put("rules", new Value.Tree(rules));
        return parts;
    }

    private static Value.Tree keys(Map<String, Value> properties) {
        return new Value.Tree(
                ImmutableMap.of("properties", new Value.Tree(properties), "additionalProperties", Value.of(false)));
    }

    private static Value kind(String kind) {
        return new Value.Tree(Map.of("$ref", Value.of("#/$defs/" + kind)));
    }

    /** A part that stands in several places, and in some of them beside keys of theirs, on which it has no say. */
    private Value.Tree part(String kind) {
        Map<String, Value> part = new LinkedHashMap<>(node(Lexicon.kind(kind)).values());
        Map<String, Value> properties = new LinkedHashMap<>();
        vocabulary.places().values().stream()
                .filter(place -> place.kinds().contains(kind))
                .flatMap(place -> place.keys().stream())
                .filter(key -> !key.equals(Lexicon.NAMES))
                .forEach(key -> properties.put(key, Value.empty()));
        if (part.get("properties") instanceof Value.Tree own) {
            properties.putAll(own.values());
        }
        if (!properties.isEmpty()) {
            part.put("properties", new Value.Tree(properties));
        }
        return new Value.Tree(part);
    }

    private Value.Tree node(String at) {
        Map<String, Value> node = new LinkedHashMap<>();
        words.about(at).ifPresent(about -> node.put("description", Value.of(about)));
        Optional<Place> place = Optional.ofNullable(vocabulary.places().get(at));
        place.ifPresent(each -> keys(node, at, each));
        if (vocabulary.places().keySet().stream().anyMatch(each -> each.startsWith(at + "[]"))) {
            node.put("items", node(at + "[]"));
        }
        place.filter(each -> !each.words().isEmpty()).ifPresent(each -> texts(node, each.words()));
        place.filter(each -> !each.kinds().isEmpty())
                .ifPresent(each -> node.put(
                        "allOf",
                        new Value.Items(
                                each.kinds().stream().map(PolicySchema::kind).toList())));
        return new Value.Tree(node);
    }

    private void keys(Map<String, Value> node, String at, Place place) {
        Map<String, Value> properties = new LinkedHashMap<>();
        place.keys().stream()
                .filter(key -> !key.equals(Lexicon.NAMES))
                .forEach(key -> properties.put(key, node(below(at, key))));
        if (!properties.isEmpty()) {
            node.put("properties", new Value.Tree(properties));
        }
        if (place.keys().contains(Lexicon.NAMES)) {
            node.put("additionalProperties", node(below(at, Lexicon.NAMES)));
        } else if (!properties.isEmpty() && place.kinds().isEmpty()) {
            node.put("additionalProperties", Value.of(false));
        }
    }

    /** Texts that are numbers may be written as such; maps and lists have rules of their own. */
    private static void texts(Map<String, Value> node, Set<String> words) {
        List<Value> all = new ArrayList<>();
        for (String word : words) {
            all.add(Value.of(word));
            if (word.chars().allMatch(Character::isDigit)) {
                all.add(Value.of(Long.parseLong(word)));
            }
        }
        Value.Tree one = new Value.Tree(Map.of("enum", new Value.Items(all)));
        Value.Tree other = new Value.Tree(
                Map.of("type", new Value.Items(List.of(Value.of("object"), Value.of("array"), Value.of("null")))));
        node.put("anyOf", new Value.Items(List.of(one, other)));
    }

    private static String below(String at, String key) {
        return at.isEmpty() ? key : at + "." + key;
    }
}
