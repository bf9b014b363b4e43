package dev.sanad.policy.source;

import java.util.Locale;

/** Repeats words of a file so that they can do no harm: cut short, and nothing invisible. */
final class Echo {
    private static final int LONGEST = 60;
    // Persian is written with it.
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private Echo() {}

    static String of(String raw) {
        return of(raw, LONGEST);
    }

    static String of(String raw, int longest) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            String next = visible(raw.codePointAt(i));
            boolean last = i + Character.charCount(raw.codePointAt(i)) == raw.length();
            if (shown.length() + next.length() > (last ? longest : longest - 1)) {
                return shown.append('…').toString();
            }
            shown.append(next);
        }
        return shown.toString();
    }

    private static String visible(int c) {
        if (c == ZERO_WIDTH_NON_JOINER) {
            return Character.toString(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                "\\u{" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + "}";
            default -> Character.toString(c);
        };
    }
}
