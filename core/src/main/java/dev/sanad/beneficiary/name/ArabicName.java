package dev.sanad.beneficiary.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A name in Arabic letters, part by part.
 *
 * @param apart its parts, with particles joined to what they belong to
 * @param joined the same with known compounds and suffixes joined too: the strict key
 */
record ArabicName(List<String> apart, List<String> joined) {
    private static final String SERVANT = "عبد";
    private static final String ARTICLE = "ال";
    private static final String OF_RELIGION = "الدين";
    private static final Set<String> FATHER_MOTHER_OWNER = Set.of("ابو", "ام", "ذو");
    private static final String SON = "بن";

    static ArabicName of(String canonical, NameLists.Arabic lists) {
        List<String> words = new ArrayList<>(List.of(canonical.split(" ")));
        words.replaceAll(word -> word.equals("ابن") ? SON : word);
        List<String> apart = joined(words, ArabicName::particle);
        List<String> compounds = joined(
                apart,
                (one, next) -> lists.first().contains(one) && lists.second().contains(next));
        return new ArabicName(
                apart, joined(compounds, (one, next) -> lists.suffixes().contains(next)));
    }

    private static boolean particle(String one, String next) {
        return one.equals(SERVANT) && next.startsWith(ARTICLE)
                || FATHER_MOTHER_OWNER.contains(one)
                || next.equals(OF_RELIGION);
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
