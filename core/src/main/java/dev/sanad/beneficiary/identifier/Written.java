package dev.sanad.beneficiary.identifier;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import dev.sanad.calendar.Reading;
import dev.sanad.text.Digits;
import java.util.Locale;
import java.util.Set;

/** Turns what was typed into plain ASCII, or says which part of it has no place there. */
final class Written {
    /** No identifier, however grouped, is longer. */
    private static final int LONGEST = 64;

    /** The zeros of ASCII, of Arabic and of Persian. */
    private static final Set<Integer> ON_ONE_KEYBOARD = Set.of(0x30, 0x660, 0x6F0);

    private Written() {}

    static Reading<String> plain(String text, Strictness strictness) {
        if (text.length() > LONGEST) {
            return IdentifierRefusal.TEXT_TOO_LONG.reading();
        }
        Reading<String> plain = strictness == Strictness.STRICT ? strict(text) : lenient(text);
        return plain.then(some -> some.isEmpty() ? IdentifierRefusal.EMPTY.reading() : Reading.of(some));
    }

    private static Reading<String> strict(String text) {
        if (text.codePoints().anyMatch(Written::invisible)) {
            return IdentifierRefusal.INVISIBLE.reading();
        }
        boolean plain =
                text.codePoints().allMatch(c -> c < 0x7F && !UCharacter.isLowerCase(c)) && text.equals(text.strip());
        return plain ? Reading.of(text) : IdentifierRefusal.NOT_PLAIN.reading();
    }

    private static Reading<String> lenient(String text) {
        String seen = without(Normalizer2.getNFKCInstance().normalize(text)).strip();
        if (scripts(seen) > 1) {
            return IdentifierRefusal.DIGITS_MIXED.reading();
        }
        String ascii = Digits.toAscii(seen);
        boolean known = ascii.codePoints().allMatch(c -> c >= ' ' && c < 0x7F);
        return known ? Reading.of(ascii.toUpperCase(Locale.ROOT)) : IdentifierRefusal.CHARACTER.reading();
    }

    private static String without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(c -> !invisible(c)).map(Written::separator).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static int separator(int c) {
        boolean dash = UCharacter.getType(c) == ECharacterCategory.DASH_PUNCTUATION || c == 0x2212;
        return dash ? '-' : UCharacter.isUWhiteSpace(c) ? ' ' : c;
    }

    private static boolean invisible(int c) {
        return UCharacter.getType(c) == ECharacterCategory.FORMAT
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Keyboards of Arabic and Persian mix their digits with each other and with Latin ones; others count by script. */
    private static long scripts(String text) {
        return text.codePoints()
                .filter(UCharacter::isDigit)
                .map(c -> c - UCharacter.digit(c, 10))
                .map(zero -> ON_ONE_KEYBOARD.contains(zero) ? '0' : zero)
                .distinct()
                .count();
    }
}
