package dev.sanad.text;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads digits that people type in any script. Integer.parseInt and BigDecimal accept digits of mixed scripts, and the
 * {@code \d} of a regular expression accepts only those of ASCII; these read what is one number, or nothing.
 */
public final class Digits {
    /** Longer ones are no quantity of anything, and the time to read them grows with the square of their length. */
    private static final int MOST_DIGITS = 40;

    private Digits() {}

    /** The text with every decimal digit of any script turned to ASCII; everything else stays as it is. */
    public static String toAscii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(c -> ascii.appendCodePoint(isDigit(c) ? '0' + value(c) : c));
        return ascii.toString();
    }

    /** Whether the text is one or more of the ten digits of ASCII and nothing else. */
    public static boolean isAsciiNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The text in ASCII digits, leading zeros kept; empty unless it is digits of one script and nothing else. */
    public static Optional<String> whole(String text) {
        boolean digits = !text.isEmpty() && text.codePoints().allMatch(Digits::isDigit);
        boolean oneScript =
                digits && text.codePoints().map(Digits::zero).distinct().count() == 1;
        return oneScript ? Optional.of(toAscii(text)) : Optional.empty();
    }

    /**
     * A number as people write it without grouping: digits of one script, maybe a minus sign before them, maybe one
     * decimal sign within: the full stop, or the Arabic one between Arabic-Indic or Persian digits. A comma is refused,
     * because it groups in one language and divides in another; so are exponents and more than 40 digits.
     */
    public static Optional<BigDecimal> number(String text) {
        boolean negative = text.startsWith("-") || text.startsWith("\u2212");
        String unsigned = negative ? text.substring(1) : text;
        int point = point(unsigned);
        String digits = point < 0 ? unsigned : unsigned.substring(0, point) + unsigned.substring(point + 1);
        boolean framed = point != 0 && point != unsigned.length() - 1 && digits.length() <= MOST_DIGITS;
        int scale = point < 0 ? 0 : digits.codePointCount(point, digits.length());
        return framed
                ? whole(digits).map(ascii -> new BigDecimal((negative ? "-" : "") + ascii).movePointLeft(scale))
                : Optional.empty();
    }

    private static int point(String unsigned) {
        int point = unsigned.indexOf('.');
        boolean arabic = !unsigned.isEmpty() && arabic(unsigned.codePointAt(0));
        return point < 0 && arabic ? unsigned.indexOf('\u066B') : point;
    }

    private static boolean arabic(int c) {
        return (c >= 0x0660 && c <= 0x0669) || (c >= 0x06F0 && c <= 0x06F9);
    }

    private static boolean isDigit(int c) {
        return UCharacter.isDigit(c);
    }

    private static int value(int c) {
        return UCharacter.digit(c, 10);
    }

    private static int zero(int c) {
        return c - value(c);
    }
}
