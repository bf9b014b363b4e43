package dev.sanad.beneficiary.name;

/** A name that was read, in whichever letters. */
sealed interface SomeName permits InArabic, InLatin {

    static SomeName arabic(ArabicName name, String line, NameLists lists) {
        return InArabic.of(name, line, lists);
    }

    static SomeName latin(LatinName name, NameLists lists) {
        return new InLatin(name, lists);
    }

    NameKeys keys();

    NameComparison comparedWith(SomeName other);
}
