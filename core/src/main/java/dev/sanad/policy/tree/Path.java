package dev.sanad.policy.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys that lead to a node; put together only when somebody asks, as most are never shown.
 *
 * @param parent empty for the whole file
 * @param key a key or a name; empty for an item
 * @param index of an item; -1 for a key or a name
 * @param chosen whether the file chose the name; else it belongs to the vocabulary
 */
record Path(Optional<Path> parent, String key, int index, boolean chosen) {
    static final Path ROOT = new Path(Optional.empty(), "", -1, false);
    private static final int LONGEST_STEP = 60;

    /** A key of the vocabulary. */
    Path key(String name) {
        return new Path(Optional.of(this), name, -1, false);
    }

    /** A name that the file chose. */
    Path entry(String name) {
        return new Path(Optional.of(this), name, -1, true);
    }

    Path item(int number) {
        return new Path(Optional.of(this), "", number, false);
    }

    /** From the top; items by number, from 0. */
    List<String> keys() {
        List<String> keys = parent.map(Path::keys).orElseGet(ArrayList::new);
        parent.ifPresent(above -> keys.add(isItem() ? Integer.toString(index) : key));
        return keys;
    }

    /** With {@code *} for names that the file chose and {@code []} for items, so that it stands for all places of a kind. */
    String pattern(Function<Path, String> ofParent) {
        return parent.map(ofParent)
                .map(above -> isItem() ? above + "[]" : joined(above, chosen ? Lexicon.NAMES : step()))
                .orElse("");
    }

    /** For people: {@code lifecycles.request.actions.lodge.by[1]}. */
    @Override
    public String toString() {
        return parent.map(above -> isItem() ? above + "[" + index + "]" : joined(above.toString(), step()))
                .orElse("");
    }

    private boolean isItem() {
        return index >= 0;
    }

    private static String joined(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }

    private String step() {
        String shown = key.length() > LONGEST_STEP ? key.substring(0, LONGEST_STEP) + "…" : key;
        return !shown.isEmpty() && shown.chars().allMatch(c -> c == '-' || c == '_' || Character.isLetterOrDigit(c))
                ? shown
                : "\"" + shown + "\"";
    }
}
