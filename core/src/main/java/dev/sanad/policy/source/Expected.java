package dev.sanad.policy.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What would have been right.
 *
 * @param words keys, names, or forms such as {@code 1..99}; at most 50; maybe none, where the code says it all
 * @param nearest what was probably meant
 */
public record Expected(List<String> words, Optional<String> nearest) {
    private static final int MOST = 50;

    /** Nothing that the code does not say already. */
    public static final Expected NOTHING = of();

    public Expected {
        words = words.stream().limit(MOST).map(Echo::of).toList();
        nearest = nearest.map(Echo::of);
    }

    public static Expected of(String... words) {
        return new Expected(List.of(words), Optional.empty());
    }

    /** One of the known words; the nearest by edit distance is suggested, if any is near. */
    public static Expected among(Collection<String> known, String found) {
        return new Expected(List.copyOf(known), Nearest.to(found, known));
    }

    public Expected suggesting(String meant) {
        return new Expected(words, Optional.of(meant));
    }
}
