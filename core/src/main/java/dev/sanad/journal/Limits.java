package dev.sanad.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What every store can keep and give back unchanged. */
final class Limits {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Limits() {}

    /** The instant to the microsecond, which is what databases keep. */
    static Instant instant(String parameter, Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new IllegalArgumentException(parameter + ": not in the years 1 to 9999");
        }
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Visible ASCII, which no collation merges by accident. */
    static void code(String parameter, String code, int longest) {
        boolean fits =
                !code.isEmpty() && code.length() <= longest && code.chars().allMatch(c -> c > ' ' && c < 127);
        if (!fits) {
            throw new IllegalArgumentException(parameter + ": not 1 to " + longest + " visible ASCII characters");
        }
    }

    static void name(String parameter, String name, int longest) {
        boolean fits = !name.isEmpty() && name.length() <= longest && name.indexOf(0) < 0 && wellFormed(name);
        if (!fits) {
            throw new IllegalArgumentException(parameter + ": not a text of 1 to " + longest + " characters");
        }
    }

    static void most(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most: at least 1");
        }
    }

    /** Half of a character cannot be written as UTF-8. */
    static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
