package dev.sanad.beneficiary.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops from the parts of an Arabic or Persian name what is often left out or written otherwise. */
final class LooseArabic {
    private static final Set<String> CHILD = Set.of("بن", "بنت");
    private static final String ARTICLE = "ال";
    /** The house of somebody, which is no article: it is set apart by a letter that no key has otherwise. */
    private static final String HOUSE = "آل";

    private static final String GOD = "الله";
    private static final int SHORTEST = 3;
    private static final Pattern DOUBLED = Pattern.compile("([وي])\\1+");

    private final NameLists.Arabic lists;

    LooseArabic(NameLists.Arabic lists) {
        this.lists = lists;
    }

    List<String> parts(List<String> words) {
        List<String> kept = untitled(words);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            boolean house = kept.get(i).equals(ARTICLE) && i + 1 < kept.size();
            i += house ? 1 : 0;
            parts.add(house ? HOUSE + withoutArticle(kept.get(i)) : part(kept.get(i)));
        }
        return List.copyOf(parts);
    }

    private List<String> untitled(List<String> words) {
        List<String> kept = words.stream().filter(word -> !CHILD.contains(word)).toList();
        List<String> some = kept.isEmpty() ? words : kept;
        int first = 0;
        while (first + 1 < some.size() && lists.titles().contains(some.get(first))) {
            first++;
        }
        List<String> rest = some.subList(first, some.size());
        List<String> whole =
                rest.stream().filter(word -> !lists.suffixes().contains(word)).toList();
        return whole.isEmpty() ? rest : whole;
    }

    private String part(String word) {
        String plain = softened(withoutArticle(word));
        String spelt = lists.spellings().getOrDefault(plain, plain);
        String whole = god(withoutSuffix(spelt));
        return ending(DOUBLED.matcher(whole).replaceAll("$1"));
    }

    private static String softened(String word) {
        return word.replace('ؤ', 'و').replace('ئ', 'ي').replace("ء", "");
    }

    private static String withoutArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 2 && !word.equals(GOD)
                ? word.substring(ARTICLE.length())
                : word;
    }

    private String withoutSuffix(String word) {
        return lists.suffixes().stream()
                .filter(suffix -> word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST)
                .findFirst()
                .map(suffix -> word.substring(0, word.length() - suffix.length()))
                .orElse(word);
    }

    private static String god(String word) {
        boolean shortened = word.endsWith("اله") && !word.endsWith(GOD);
        return shortened ? word.substring(0, word.length() - "اله".length()) + GOD : word;
    }

    /** The last letter of many names is an open or a closed t, which the strict key reads as a h. */
    private static String ending(String word) {
        return word.length() >= SHORTEST && word.endsWith("ت") ? word.substring(0, word.length() - 1) + "ه" : word;
    }

    /** Letters that sound alike in Persian. */
    static String homophones(String part) {
        StringBuilder one = new StringBuilder(part.length());
        part.chars()
                .map(c -> switch (c) {
                    case 'ذ', 'ض', 'ظ' -> 'ز';
                    case 'ث', 'ص' -> 'س';
                    case 'ط' -> 'ت';
                    case 'ح' -> 'ه';
                    case 'غ' -> 'ق';
                    default -> c;
                })
                .forEach(c -> one.append((char) c));
        return ending(one.toString());
    }
}
