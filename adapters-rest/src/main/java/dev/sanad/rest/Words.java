package dev.sanad.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Words of an enumeration on the wire: lower case, joined by hyphens. */
final class Words {

    private Words() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> of(String word, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(one -> of(one).equals(word))
                .findFirst();
    }
}
