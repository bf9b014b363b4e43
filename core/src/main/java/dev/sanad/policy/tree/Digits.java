package dev.sanad.policy.tree;

/** Guesses what was meant by digits of another script, such as the Arabic-Indic ones, or with leading zeros. */
final class Digits {

    private Digits() {}

    static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c)
                .forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    static String plain(String text) {
        String ascii = ascii(text);
        int start = 0;
        while (start < ascii.length() - 1 && ascii.charAt(start) == '0' && Character.isDigit(ascii.charAt(start + 1))) {
            start++;
        }
        return ascii.substring(start);
    }
}
