package dev.sanad.policy.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a binding reads of a file, by kind of place, such as {@code lifecycles.*.actions.*}: {@code *} stands for names that
 * the file chose, {@code []} for items. A kind whose places stand in each other begins with {@code $}.
 */
public record Lexicon(Map<String, Place> places) {
    /** Among the keys of a place: names that the file chose. */
    public static final String NAMES = "*";

    public Lexicon {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /**
     * What is read at places of one kind.
     *
     * @param keys that a map has there
     * @param choices each list of words out of which a text was read; an empty list where any text will do
     * @param kinds that are read there, too
     */
    public record Place(Set<String> keys, Set<List<String>> choices, Set<String> kinds) {

        static Place empty() {
            return new Place(new LinkedHashSet<>(), new LinkedHashSet<>(), new TreeSet<>());
        }

        /** The only words that are read there; none where other texts are, too. */
        public Set<String> words() {
            Set<String> words = new LinkedHashSet<>();
            choices.forEach(words::addAll);
            return choices.contains(List.<String>of()) ? Set.of() : words;
        }
    }

    /** Under what the places of a kind are found. */
    public static String kind(String kind) {
        return "$" + kind;
    }
}
