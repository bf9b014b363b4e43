package dev.sanad.beneficiary.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a name written in Latin letters sounds, whoever wrote it and in whichever country. */
final class LatinSound {
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ar", "as", "ash", "az", "ad", "an", "at");
    private static final Set<String> SERVANT = Set.of("abd", "abdu", "abdul", "abdel", "abdal", "abdol", "abdur");

    private LatinSound() {}

    /** Articles dropped, and the servant of God joined to one of His names. */
    static List<String> words(List<String> parts) {
        List<String> words = new ArrayList<>();
        boolean servant = false;
        for (String part : parts) {
            boolean article = ARTICLES.contains(part) && parts.size() > 1;
            if (!article) {
                words.add(servant ? "abd" + spelt(part) : SERVANT.contains(part) ? "" : spelt(part));
                words.remove("");
                servant = SERVANT.contains(part);
            }
        }
        return servant || words.isEmpty()
                ? parts.stream().map(LatinSound::spelt).toList()
                : List.copyOf(words);
    }

    static String spelt(String part) {
        String word = part.replaceFirst("^abd[aeou](?:l|(.)(?=\\1))?(?=.{2})", "abd");
        String consonants = word.replaceAll("([^aeiouy])\\1(?=.)", "$1")
                .replaceAll("sch|sh|ch", "š")
                .replace("kh", "x")
                .replaceAll("gh|ck|[qc]", "k")
                .replace("ph", "f")
                .replace("th", "s")
                .replace("dh", "z")
                .replace("dj", "j")
                .replace('v', 'w')
                .replaceFirst("(?<=[aeiou])h$", "");
        return vowels(consonants);
    }

    private static String vowels(String word) {
        return word.replaceAll("(?<=.)y", "i")
                .replace("ee", "i")
                .replace("ei", "ai")
                .replaceAll("(?<=[aiou])e|e(?=[aiou])", "")
                .replaceAll("aw[ou]+", "au")
                .replaceAll("oo|ou|o", "u")
                .replaceAll("([aiu])\\1+", "$1");
    }
}
