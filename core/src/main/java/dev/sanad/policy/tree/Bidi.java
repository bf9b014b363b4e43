package dev.sanad.policy.tree;

/** The invisible characters that steer the bidirectional algorithm (Unicode annex 9). */
final class Bidi {
    static final int CLOSE_ISOLATE = 0x2069;
    private static final int ARABIC_LETTER_MARK = 0x61C;

    private Bidi() {}

    static boolean opensIsolate(int c) {
        return c >= 0x2066 && c <= 0x2068;
    }

    /** An embedding, an override, or the end of either. */
    static boolean reorders(int c) {
        return c >= 0x202A && c <= 0x202E;
    }

    static boolean control(int c) {
        boolean mark = c == 0x200E || c == 0x200F || c == ARABIC_LETTER_MARK;
        return mark || reorders(c) || opensIsolate(c) || c == CLOSE_ISOLATE;
    }
}
