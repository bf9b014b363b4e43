package dev.sanad.policy.tree;

/** The tokens of JSON, taken one by one from a text; what is not one is not taken. */
final class JsonTokens {
    private static final int FIRST_SHOWN = 0x20;
    private static final int HEX_DIGITS = 4;

    private final String text;
    private int at;
    private boolean sameLine;

    JsonTokens(String text) {
        this.text = text;
        skipBlank();
    }

    int offset() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    void skipBlank() {
        sameLine = true;
        while (is(" \t\n\r")) {
            sameLine &= !is("\n\r");
            at++;
        }
    }

    /** Whether the blanks last skipped hold no line break. */
    boolean onSameLine() {
        return sameLine;
    }

    boolean take(char wanted) {
        boolean there = !atEnd() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    /** A string, a number, {@code true}, {@code false} or {@code null}. */
    boolean takeScalar() {
        return takeWord("true") || takeWord("false") || takeWord("null") || takeString() || takeNumber();
    }

    boolean takeString() {
        if (!take('"')) {
            return false;
        }
        while (!atEnd() && text.charAt(at) != '"' && text.charAt(at) >= FIRST_SHOWN) {
            if (take('\\') && !takeEscaped()) {
                return false;
            }
            at++;
        }
        return take('"');
    }

    /** Stops at the last character of the escape. */
    private boolean takeEscaped() {
        if (!take('u')) {
            return is("\"\\/bfnrt");
        }
        for (int i = 0; i < HEX_DIGITS - 1 && is("0123456789abcdefABCDEF"); i++) {
            at++;
        }
        return is("0123456789abcdefABCDEF");
    }

    private boolean takeNumber() {
        take('-');
        if (!take('0') && !takeDigits()) {
            return false;
        }
        if (take('.') && !takeDigits()) {
            return false;
        }
        if (is("eE")) {
            at++;
            at += is("+-") ? 1 : 0;
            return takeDigits();
        }
        return true;
    }

    private boolean takeDigits() {
        int start = at;
        while (is("0123456789")) {
            at++;
        }
        return at > start;
    }

    private boolean takeWord(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    private boolean is(String anyOf) {
        return !atEnd() && anyOf.indexOf(text.charAt(at)) >= 0;
    }
}
