package dev.sanad.beneficiary.name;

import dev.sanad.text.Digits;

/** Brings the letters of Arabic and Persian that are taken for one another to one code point each. */
final class ArabicLetters {
    private static final char ALEF = '\u0627';
    private static final char YEH = '\u064A';
    private static final char KAF = '\u0643';
    private static final char HEH = '\u0647';
    private static final String YEH_HAMZA_YEH = "\u0626" + YEH;

    private ArabicLetters() {}

    /** Of a text in NFKC. */
    static String canonical(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(c -> !mark(c)).map(ArabicLetters::letter).forEach(letters::appendCodePoint);
        return Digits.toAscii(letters.toString()).replace(YEH_HAMZA_YEH, "" + YEH + YEH);
    }

    /** Marks of reading, the stretching line, and a hamza or madda that stayed beside its letter. */
    private static boolean mark(int c) {
        return c >= 0x064B && c <= 0x065F
                || c >= 0x0610 && c <= 0x061A
                || c >= 0x06D6 && c <= 0x06ED && c != 0x06DD && c != 0x06DE && c != 0x06E9
                || c == 0x0670
                || c == 0x0640;
    }

    private static int letter(int c) {
        return switch (c) {
            case 0x0622, 0x0623, 0x0625, 0x0671 -> ALEF;
            case 0x0649, 0x06CC, 0x06D2 -> YEH;
            case 0x06A9, 0x06AA -> KAF;
            case 0x0629, 0x06C0, 0x06C1, 0x06C2, 0x06C3, 0x06BE, 0x06D5 -> HEH;
            default -> c;
        };
    }
}
