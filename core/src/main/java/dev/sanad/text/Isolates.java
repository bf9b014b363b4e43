package dev.sanad.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import dev.sanad.kernel.Language;

/**
 * Keeps a run of text apart from the direction of the text around it (UAX 9, isolates), so that an English id inside an
 * Arabic sentence, or an Arabic name inside an English one, moves nothing beside itself.
 */
public final class Isolates {
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private Isolates() {}

    /** The run between isolates; its first strong character decides its direction. */
    public static String isolate(String run) {
        return FIRST_STRONG + tame(run) + END;
    }

    /** The run between isolates, with the direction of the language it is written in. */
    public static String isolate(String run, Language written) {
        return (written.rightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + tame(run) + END;
    }

    /** The text without any character that only steers direction. */
    public static String strip(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !steers(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether the run stays where it is in a sentence of this direction without being isolated. */
    static boolean harmless(String run, boolean rightToLeft) {
        return run.codePoints().allMatch(c -> rightToLeft ? staysRightToLeft(c) : staysLeftToRight(c));
    }

    static boolean steers(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || embeds(c);
    }

    static boolean opensIsolate(int c) {
        return c >= LEFT_TO_RIGHT && c <= FIRST_STRONG;
    }

    static boolean closesIsolate(int c) {
        return c == END;
    }

    /** A run could end its own isolate early: by a stray sign of direction, or by beginning a new paragraph. */
    private static String tame(String run) {
        StringBuilder tamed = new StringBuilder(run.length());
        run.codePoints()
                .filter(c -> !embeds(c))
                .map(c -> UCharacter.getDirection(c) == ECharacterDirection.BLOCK_SEPARATOR ? ' ' : c)
                .forEach(tamed::appendCodePoint);
        return tamed.toString();
    }

    static boolean embeds(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= LEFT_TO_RIGHT && c <= END);
    }

    /** Digits and neutral signs do not count: in a right-to-left line they may swap places with their neighbours. */
    private static boolean staysRightToLeft(int c) {
        return switch (UCharacter.getDirection(c)) {
            case ECharacterDirection.RIGHT_TO_LEFT,
                    ECharacterDirection.RIGHT_TO_LEFT_ARABIC,
                    ECharacterDirection.DIR_NON_SPACING_MARK,
                    ECharacterDirection.BOUNDARY_NEUTRAL -> true;
            default -> c == ' ';
        };
    }

    private static boolean staysLeftToRight(int c) {
        return switch (UCharacter.getDirection(c)) {
            case ECharacterDirection.RIGHT_TO_LEFT,
                    ECharacterDirection.RIGHT_TO_LEFT_ARABIC,
                    ECharacterDirection.ARABIC_NUMBER,
                    ECharacterDirection.BLOCK_SEPARATOR -> false;
            default -> !steers(c);
        };
    }
}
