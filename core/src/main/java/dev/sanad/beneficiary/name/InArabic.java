package dev.sanad.beneficiary.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * A name in Arabic letters.
 *
 * @param loose its loose parts
 * @param apart the loose parts with compounds as they were written
 * @param typed which keyboard it tells of
 */
record InArabic(ArabicName name, List<String> loose, List<String> apart, Typed typed, int version) implements SomeName {

    /** Some letters stand on an Arabic keyboard only, some on a Persian one only. */
    enum Typed {
        ARABIC,
        PERSIAN,
        EITHER;

        static Typed of(String line) {
            if (line.codePoints().anyMatch(c -> "پچژگکیۀ".indexOf(c) >= 0)) {
                return PERSIAN;
            }
            return line.codePoints().anyMatch(c -> "يكةىأإؤ".indexOf(c) >= 0) ? ARABIC : EITHER;
        }
    }

    static InArabic of(ArabicName name, String line, NameLists lists) {
        LooseArabic loose = new LooseArabic(lists.arabic());
        return new InArabic(
                name, loose.parts(name.joined()), loose.parts(name.apart()), Typed.of(line), lists.version());
    }

    @Override
    public NameKeys keys() {
        Set<String> search = new LinkedHashSet<>(SearchKeys.of(all(loose, LooseArabic::homophones)));
        search.addAll(SearchKeys.of(all(apart, LooseArabic::homophones)));
        search.add(SearchKeys.sound(all(apart, part -> ArabicSound.spelt(part, "z"))));
        return new NameKeys(version, name.strict(), search);
    }

    @Override
    public NameComparison comparedWith(SomeName other) {
        return other instanceof InArabic arabic ? compared(arabic) : ((InLatin) other).comparedWith(this);
    }

    private NameComparison compared(InArabic other) {
        BiPredicate<String, String> alike = persian(other) ? InArabic::homophone : String::equals;
        return Evidence.start(name.strict().equals(other.name.strict()), NameReason.STRICT_KEY)
                .or(Parts.inOrder(loose, other.loose, alike), NameReason.SPELLING)
                .or(alike.test(String.join("", loose), String.join("", other.loose)), NameReason.SPACING)
                .or(ordered(other) && reordered(other, alike), NameReason.ORDER)
                .or(
                        Parts.missing(loose, other.loose, alike) || Parts.missing(apart, other.apart, alike),
                        NameReason.PARTS)
                .comparison();
    }

    /** Where both say who is whose child, the order is the meaning. */
    private boolean ordered(InArabic other) {
        return !(name.saysWhoseSon() && other.name.saysWhoseSon());
    }

    private boolean reordered(InArabic other, BiPredicate<String, String> alike) {
        return Parts.inAnyOrder(loose, other.loose, alike) || Parts.inAnyOrder(apart, other.apart, alike);
    }

    private boolean persian(InArabic other) {
        boolean arabic = typed == Typed.ARABIC || other.typed == Typed.ARABIC;
        return !arabic || typed == Typed.PERSIAN || other.typed == Typed.PERSIAN;
    }

    private static boolean homophone(String one, String other) {
        return LooseArabic.homophones(one).equals(LooseArabic.homophones(other));
    }

    private static List<String> all(List<String> parts, UnaryOperator<String> change) {
        return parts.stream().map(change).toList();
    }

    @Override
    public String toString() {
        return "name";
    }
}
