package dev.sanad.complaint;

import java.math.BigInteger;

/**
 * The figures of a receipt and the check of a group: sums modulo 7, a prime, with a weight of its own for each place, so
 * that one wrong figure and two exchanged ones always change the sum.
 */
final class Figures {
    /**
     * Figures, since everybody who counts can read them out, in any language and any script. Without 1, 7 and 9: of what
     * is left no two sound alike in Arabic (7 and 9, sabʿa and tisʿa), Persian (7 and 8, haft and hasht), Hungarian (1 and
     * 4, egy and négy; 6 and 7, hat and hét) and English (5 and 9), and 1 and 7 look alike.
     */
    static final String ALPHABET = "0234568";

    private static final int BASE = ALPHABET.length();
    private static final int CHECK_WEIGHT = ReceiptCode.GROUP + 1;
    private static final int CHECK_INVERSE = 3;

    private Figures() {}

    /** The last so many figures of the number, in the alphabet. */
    static String of(BigInteger number, int length) {
        StringBuilder figures = new StringBuilder();
        BigInteger rest = number;
        for (int i = 0; i < length; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(BASE));
            figures.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return figures.reverse().toString();
    }

    /** Below 0 for what is not in the alphabet. */
    static int digit(int figure) {
        return ALPHABET.indexOf(figure);
    }

    /** The figure that makes the group right at its place. */
    static char check(String data, int place) {
        return ALPHABET.charAt(Math.floorMod(CHECK_INVERSE * (place + 1 - sum(data)), BASE));
    }

    /** Whether the last figure is the check of those before it. */
    static boolean right(String group, int place) {
        boolean ours = group.chars().allMatch(c -> digit(c) >= 0);
        int last = group.length() - 1;
        return ours
                && Math.floorMod(sum(group.substring(0, last)) + CHECK_WEIGHT * digit(group.charAt(last)), BASE)
                        == Math.floorMod(place + 1, BASE);
    }

    private static int sum(String data) {
        int sum = 0;
        for (int i = 0; i < data.length(); i++) {
            sum += (i + 1) * digit(data.charAt(i));
        }
        return sum;
    }
}
