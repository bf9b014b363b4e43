package dev.sanad.beneficiary.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * A name in Arabic letters, part by part.
 *
 * @param strict the strict key
 * @param apart its parts without punctuation, with particles joined to what they belong to
 * @param joined the same with known compounds and suffixes joined too
 */
record ArabicName(String strict, List<String> apart, List<String> joined) {
    /** The blanks after a servant of, before of religion, and after father, mother and owner of; each by itself. */
    private static final Pattern JOINING =
            Pattern.compile("(?<=(^| )عبد) (?=ال)| (?=الدين( |$))|(?<=(^| )(ابو|ام|ذو)) ");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S} ]+");
    private static final String SON = "بن";

    static ArabicName of(String canonical, NameLists.Arabic lists) {
        String plain = PUNCTUATION.matcher(canonical).replaceAll(" ").strip();
        List<String> apart = apart(plain);
        return new ArabicName(String.join(" ", joined(apart(canonical), lists)), apart, joined(apart, lists));
    }

    private static List<String> apart(String text) {
        return Arrays.stream(JOINING.matcher(text).replaceAll("").split(" "))
                .map(word -> word.equals("ابن") ? SON : word)
                .toList();
    }

    private static List<String> joined(List<String> apart, NameLists.Arabic lists) {
        List<String> compounds = joined(
                apart,
                (one, next) -> lists.first().contains(one) && lists.second().contains(next));
        return joined(compounds, (one, next) -> lists.suffixes().contains(next));
    }

    /** A word that came of joining is not joined to a third. */
    private static List<String> joined(List<String> words, BiPredicate<String, String> together) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean join = i + 1 < words.size() && together.test(words.get(i), words.get(i + 1));
            all.add(join ? words.get(i) + words.get(i + 1) : words.get(i));
            i += join ? 1 : 0;
        }
        return List.copyOf(all);
    }

    boolean saysWhoseSon() {
        return apart.contains(SON) || apart.contains("بنت");
    }

    @Override
    public String toString() {
        return "name";
    }
}
