package dev.sanad.text;

import java.util.Locale;

/**
 * A character that has no place in a text.
 *
 * @param kind what is wrong with it
 * @param codePoint the character
 * @param index where it stands, counted in {@code char}s from zero
 */
public record Flaw(Kind kind, int codePoint, int index) {

    /** Why a character is not accepted. */
    public enum Kind {
        /** It changes the direction of writing, so that what is read is not what is stored. */
        BIDI_CONTROL,
        /** It cannot be seen. */
        INVISIBLE,
        /** It is a control character. */
        CONTROL,
        /** It begins a new line. */
        LINE_BREAK,
        /** It is white space. */
        SPACE,
        /** It is half of a surrogate pair. */
        HALF_A_CHARACTER,
        /** It has no meaning in Unicode, or only a private one. */
        UNASSIGNED
    }

    /** The character as people write about it, such as {@code U+202E}. */
    public String label() {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
