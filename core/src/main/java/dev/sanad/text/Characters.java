package dev.sanad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.Optional;

/** What a single character is, by ICU's Unicode data rather than the JDK's, so that every JDK answers the same. */
final class Characters {
    private static final int BLANK_BRAILLE = 0x2800;

    private Characters() {}

    static Optional<Flaw.Kind> kind(int c) {
        if (Isolates.steers(c)) {
            return Optional.of(Flaw.Kind.BIDI_CONTROL);
        }
        if (invisible(c)) {
            return Optional.of(Flaw.Kind.INVISIBLE);
        }
        return switch (UCharacter.getType(c)) {
            case ECharacterCategory.CONTROL -> Optional.of(control(c));
            case ECharacterCategory.LINE_SEPARATOR, ECharacterCategory.PARAGRAPH_SEPARATOR ->
                Optional.of(Flaw.Kind.LINE_BREAK);
            case ECharacterCategory.SPACE_SEPARATOR -> Optional.of(Flaw.Kind.SPACE);
            case ECharacterCategory.SURROGATE -> Optional.of(Flaw.Kind.HALF_A_CHARACTER);
            case ECharacterCategory.UNASSIGNED, ECharacterCategory.PRIVATE_USE -> Optional.of(Flaw.Kind.UNASSIGNED);
            default -> Optional.empty();
        };
    }

    /** Joiners and variation selectors shape the character before them: Persian and emoji need them. */
    static boolean shapesTheOneBefore(int c) {
        return c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static boolean invisible(int c) {
        boolean format = UCharacter.getType(c) == ECharacterCategory.FORMAT
                && !UCharacter.hasBinaryProperty(c, UProperty.PREPENDED_CONCATENATION_MARK);
        return format || c == BLANK_BRAILLE || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static Flaw.Kind control(int c) {
        return switch (c) {
            case '\t' -> Flaw.Kind.SPACE;
            case '\n', '\r', 0x0B, 0x0C, 0x85 -> Flaw.Kind.LINE_BREAK;
            default -> Flaw.Kind.CONTROL;
        };
    }
}
