package dev.sanad.policy.tree;

import dev.sanad.kernel.Language;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Notes;
import dev.sanad.policy.source.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Remembers what a binding has read of a tree, so that nothing in a file goes unread; {@link Unread} judges it. */
final class Reads {
    private final Faults faults;
    private final IdentityHashMap<Node, Keys> keys = new IdentityHashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> closed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> refusedNames = new HashSet<>();
    private final Map<String, Lexicon.Place> vocabulary = new TreeMap<>();
    private final Map<Path, String> kinds = new HashMap<>();
    private final List<Notes.Untranslated> untranslated = new ArrayList<>();
    private final Set<String> cited = new LinkedHashSet<>();

    Reads(Faults faults) {
        this.faults = faults;
    }

    /** The keys of one map that its reader knows, and those of them it has asked for. */
    record Keys(Set<String> known, Set<String> asked) {}

    void know(Node map, Path path, String key) {
        keysOf(map).known().add(key);
        place(path).keys().add(key);
    }

    void ask(Node map, Path path, String key) {
        know(map, path, key);
        keysOf(map).asked().add(key);
    }

    /** All keys of a map are names that the file chose, and all of them are read. */
    void askAll(Node map, Path path) {
        see(map);
        place(path).keys().add(Lexicon.NAMES);
    }

    /** The key is a name that the file chose elsewhere. */
    void askNamed(Node map, Path path, String name) {
        keysOf(map).known().add(name);
        keysOf(map).asked().add(name);
        place(path).keys().add(Lexicon.NAMES);
    }

    /** A text of the place was read as one of these words, or as any where there are none. */
    void choice(Path path, List<String> words) {
        place(path).choices().add(words);
    }

    /** From here on the place and what lies below it are counted as one of their kind. */
    void kind(Path path, String kind) {
        place(path).kinds().add(kind);
        kinds.put(path, Lexicon.kind(kind));
    }

    private Lexicon.Place place(Path path) {
        return vocabulary.computeIfAbsent(pattern(path), any -> Lexicon.Place.empty());
    }

    private String pattern(Path path) {
        return Optional.ofNullable(kinds.get(path)).orElseGet(() -> path.pattern(this::pattern));
    }

    Keys keysOf(Node map) {
        return keys.computeIfAbsent(map, any -> new Keys(new LinkedHashSet<>(), new HashSet<>()));
    }

    boolean hasKeys(Node map) {
        return keys.containsKey(map);
    }

    /** Its text, its items or all its names have been read. */
    void see(Node node) {
        seen.add(node);
    }

    boolean seen(Node node) {
        return seen.contains(node);
    }

    /** Nothing more is to be said about this node and what lies under it. */
    void close(Node node) {
        closed.add(node);
    }

    boolean closed(Node node) {
        return closed.contains(node) || node instanceof Node.GapNode;
    }

    /** What was meant, as long as anybody will be told. */
    Expected among(Collection<String> known, String found) {
        return faults.full() ? Expected.NOTHING : Expected.among(known, found);
    }

    void report(Fault fault) {
        faults.add(fault);
    }

    /** A name that was refused where it was given, or was probably meant there: citing it is no second fault. */
    void refuseName(String name) {
        refusedNames.add(name);
    }

    boolean refusedName(String name) {
        return refusedNames.contains(name);
    }

    void untranslated(Path path, List<Language> missing) {
        untranslated.add(new Notes.Untranslated(path.keys(), missing));
    }

    void cited(Collection<String> names) {
        cited.addAll(names);
    }

    Notes notes(Places places) {
        return new Notes(places, untranslated, cited);
    }

    Lexicon vocabulary() {
        return new Lexicon(vocabulary);
    }
}
