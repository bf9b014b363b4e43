package dev.sanad.beneficiary.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes keys that alike names share; who shares one is compared, who shares none is not. */
final class SearchKeys {
    private SearchKeys() {}

    /** All parts in no order, all as if they were one word, and the outer two: middle names come and go. */
    static Set<String> of(List<String> parts) {
        Set<String> keys = new TreeSet<>();
        keys.add("all:" + sorted(parts));
        keys.add("one:" + String.join("", parts));
        if (parts.size() > 1) {
            keys.add("two:" + sorted(List.of(parts.get(0), parts.get(parts.size() - 1))));
            keys.add("two:" + sorted(parts.subList(0, 2)));
        }
        return keys;
    }

    /** Consonants of the whole, in which z and d are one. */
    static String sound(List<String> words) {
        String consonants = words.stream()
                .flatMap(word -> Sound.of(word).consonants().stream())
                .collect(Collectors.joining());
        return "sound:" + consonants.replace('z', 'd');
    }

    private static String sorted(List<String> parts) {
        return parts.stream().sorted().collect(Collectors.joining(" "));
    }
}
