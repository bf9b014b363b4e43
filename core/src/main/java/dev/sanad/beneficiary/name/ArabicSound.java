package dev.sanad.beneficiary.name;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a part of a name in Arabic letters sounds, as far as they tell; short vowels are not written. */
final class ArabicSound {
    private static final String SERVANT = "عبدال";
    private static final Pattern OPEN_END = Pattern.compile("(?<=.)h$");
    private static final Pattern DOUBLED = Pattern.compile("([aiu])\\1+");
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('ب', "b"),
            Map.entry('پ', "p"),
            Map.entry('ت', "t"),
            Map.entry('ث', "s"),
            Map.entry('ج', "j"),
            Map.entry('چ', "š"),
            Map.entry('ح', "h"),
            Map.entry('خ', "x"),
            Map.entry('د', "d"),
            Map.entry('ذ', "z"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('ژ', "zh"),
            Map.entry('س', "s"),
            Map.entry('ش', "š"),
            Map.entry('ص', "s"),
            Map.entry('ض', "z"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('ع', ""),
            Map.entry('غ', "k"),
            Map.entry('ف', "f"),
            Map.entry('ق', "k"),
            Map.entry('ك', "k"),
            Map.entry('گ', "g"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('و', "u"),
            Map.entry('ه', "h"),
            Map.entry('ي', "i"));

    private ArabicSound() {}

    /**
     * @param z what the letter ḍād sounds as: z in Iran, d in Arabia
     */
    static String spelt(String part, String z) {
        String rest = part.startsWith(SERVANT) ? part.substring(SERVANT.length()) : part;
        StringBuilder sound = new StringBuilder(rest.length() < part.length() ? "abd" : "");
        for (int i = 0; i < rest.length(); i++) {
            sound.append(letter(rest, i, z));
        }
        return DOUBLED.matcher(OPEN_END.matcher(sound).replaceAll("a")).replaceAll("$1");
    }

    private static String letter(String word, int index, String z) {
        char letter = word.charAt(index);
        boolean first = index == 0;
        boolean beforeAlef = index + 1 < word.length() && word.charAt(index + 1) == 'ا';
        if (letter == 'و' && (first || beforeAlef)) {
            return "w";
        }
        if (letter == 'ي' && first) {
            return "y";
        }
        if (letter == 'ض') {
            return z;
        }
        return Optional.ofNullable(LETTERS.get(letter)).orElse("");
    }
}
