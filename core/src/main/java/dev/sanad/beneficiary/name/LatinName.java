package dev.sanad.beneficiary.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A name in letters other than Arabic ones, part by part; the rules are those of Hungarian.
 *
 * @param strict the strict key
 * @param parts without hyphens and commas
 */
record LatinName(String strict, List<String> parts) {

    static LatinName of(String text, NameLists.Latin lists) {
        String folded = Normalizer2.getNFKCInstance()
                .normalize(UCharacter.foldCase(text, true))
                .replace('õ', 'ő')
                .replace('û', 'ű')
                .replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll(" *- *", "-")
                .replaceAll("['`ʻʼʾʿ‘’]", "")
                .replaceAll("\\.(?=\\p{L})", ". ");
        List<String> words = Arrays.stream(folded.split(" "))
                .map(word -> word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .toList();
        List<String> named =
                words.stream().filter(word -> !lists.titles().contains(word)).toList();
        String strict = String.join(" ", named.isEmpty() ? words : named);
        return new LatinName(strict, parts(strict));
    }

    private static List<String> parts(String strict) {
        return Arrays.stream(strict.split("[-, .]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    boolean ascii() {
        return strict.chars().allMatch(c -> c < 0x80);
    }

    /** Without accents. */
    static String bare(String part) {
        return Normalizer2.getNFDInstance()
                .normalize(part)
                .codePoints()
                .filter(c -> UCharacter.getCombiningClass(c) == 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "name";
    }
}
