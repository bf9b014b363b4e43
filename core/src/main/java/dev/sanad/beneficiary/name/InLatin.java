package dev.sanad.beneficiary.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** A name in Latin letters, or in any others that have no rules of their own. */
record InLatin(LatinName name, NameLists lists) implements SomeName {
    /** What a Hungarian wife has her husband's name with. */
    private static final String WIFE = "né";

    @Override
    public NameKeys keys() {
        List<String> bare = name.parts().stream().map(LatinName::bare).toList();
        Set<String> search = new LinkedHashSet<>(SearchKeys.of(bare));
        search.addAll(SearchKeys.of(unmarried().stream().map(LatinName::bare).toList()));
        search.addAll(SearchKeys.of(bare.stream().map(this::formal).toList()));
        search.add(SearchKeys.sound(LatinSound.words(bare)));
        return new NameKeys(lists.version(), name.strict(), search);
    }

    @Override
    public NameComparison comparedWith(SomeName other) {
        return other instanceof InLatin latin ? compared(latin) : compared((InArabic) other);
    }

    private NameComparison compared(InLatin other) {
        LatinParts parts = new LatinParts(lists.latin());
        BiPredicate<String, String> alike = parts::sameSpelling;
        List<String> own = name.parts();
        List<String> its = other.name.parts();
        return Evidence.start(name.strict().equals(other.name.strict()), NameReason.STRICT_KEY)
                .or(Parts.inOrder(own, its, alike), NameReason.SPELLING)
                .or(
                        own.size() != its.size() && alike.test(String.join("", own), String.join("", its)),
                        NameReason.SPACING)
                .or(Parts.inOrder(own, its, parts::sameGivenName), NameReason.NICKNAME)
                .or(Parts.inAnyOrder(own, its, alike), NameReason.ORDER)
                .or(Parts.missing(own, its, alike), NameReason.PARTS)
                .or(Parts.inOrder(unmarried(), other.unmarried(), alike), NameReason.MARRIED_NAME)
                .or(sounds(other), NameReason.SOUND)
                .comparison();
    }

    private NameComparison compared(InArabic other) {
        boolean like = name.ascii() && (spells(other, "z") || spells(other, "d"));
        return Evidence.start(like, NameReason.OTHER_SCRIPT).comparison();
    }

    private boolean spells(InArabic other, String z) {
        List<String> arabic =
                other.apart().stream().map(part -> ArabicSound.spelt(part, z)).toList();
        return sounds(arabic, LatinSound.words(name.parts()), Sound::spelt);
    }

    /** Hungarian letters are not foreign sounds: only plain ones are compared by sound. */
    private boolean sounds(InLatin other) {
        return name.ascii()
                && other.name.ascii()
                && sounds(LatinSound.words(name.parts()), LatinSound.words(other.name.parts()), Sound::like);
    }

    private static boolean sounds(List<String> one, List<String> other, BiPredicate<Sound, Sound> like) {
        BiPredicate<String, String> alike = (left, right) -> like.test(Sound.of(left), Sound.of(right));
        return one.size() == other.size()
                ? Parts.inOrder(one, other, alike)
                : alike.test(String.join("", one), String.join("", other));
    }

    /** One of all the forms of a given name, always the same. */
    private String formal(String bare) {
        return lists.latin().nicknames().stream()
                .map(group -> group.stream().map(LatinName::bare).sorted().toList())
                .filter(group -> group.contains(bare))
                .findFirst()
                .map(group -> group.get(0))
                .orElse(bare);
    }

    private List<String> unmarried() {
        List<String> parts = name.parts();
        boolean taken = parts.size() > 2 && parts.get(0).endsWith(WIFE);
        return taken ? parts.subList(1, parts.size()) : parts;
    }
}
