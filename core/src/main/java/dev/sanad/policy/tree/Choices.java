package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words out of a closed list. */
final class Choices {
    private static final Set<String> MEANT_YES = Set.of("true", "on", "y", "1");
    private static final Set<String> MEANT_NO = Set.of("false", "off", "n", "0");

    private Choices() {}

    static boolean yes(Cursor in) {
        String word = in.among(List.of("yes", "no")).orElse("no");
        if (!word.equals("yes") && !word.equals("no")) {
            in.fail(FaultCode.VALUE_WRONG, yesOrNo(word.toLowerCase(Locale.ROOT)));
        }
        return word.equals("yes");
    }

    private static Expected yesOrNo(String word) {
        Expected words = Expected.among(List.of("yes", "no"), word);
        if (MEANT_YES.contains(word)) {
            return words.suggesting("yes");
        }
        return MEANT_NO.contains(word) ? words.suggesting("no") : words;
    }

    static String oneOf(Cursor in, List<String> allowed) {
        String word = in.among(allowed).orElse(allowed.get(0));
        if (!allowed.contains(word)) {
            in.fail(FaultCode.VALUE_WRONG, Expected.among(allowed, word));
            return allowed.get(0);
        }
        return word;
    }

    static <E extends Enum<E>> E oneOf(Cursor in, Class<E> choice) {
        E[] constants = choice.getEnumConstants();
        List<String> words = Stream.of(constants).map(Choices::word).toList();
        return constants[words.indexOf(oneOf(in, words))];
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
