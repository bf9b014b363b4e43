package dev.sanad.policy.tree;

import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a policy says, as keys and texts, without what it means. */
public sealed interface Outline {

    /** By key, in the order of the canonical form. */
    record Keys(Map<String, Outline> below) implements Outline {
        public Keys {
            below = Collections.unmodifiableMap(new LinkedHashMap<>(below));
        }
    }

    record Items(List<Outline> items) implements Outline {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Text(String text) implements Outline {}

    /** The outline of a canonical form. Refuses what is none with {@link IllegalArgumentException}. */
    static Outline of(String canonical) {
        Faults faults = new Faults();
        return new Layers(Templates.none(), faults)
                .read(Source.of("canonical.json", canonical))
                .map(merged -> of(merged.root()))
                .orElseThrow(() -> new IllegalArgumentException("canonical: " + faults.sorted()));
    }

    private static Outline of(Node node) {
        if (node instanceof Node.MapNode map) {
            Map<String, Outline> below = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> below.put(key, of(entry.value())));
            return new Keys(below);
        } else if (node instanceof Node.ListNode list) {
            return new Items(list.items().stream().map(Outline::of).toList());
        }
        return new Text(node instanceof Node.TextNode text ? text.value() : "");
    }
}
