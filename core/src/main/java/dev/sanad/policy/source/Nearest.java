package dev.sanad.policy.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant: optimal string alignment, neighbours swapped count as one slip. */
final class Nearest {
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 1000;
    private static final int MOST_SLIPS = 3;
    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    static Optional<String> to(String found, Collection<String> known) {
        if (found.isEmpty() || found.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String best = "";
        int least = 1 + Math.min(MOST_SLIPS, Math.max(1, found.length() / LETTERS_PER_SLIP));
        for (String word : known.stream().limit(MOST_WORDS).toList()) {
            if (Math.abs(word.length() - found.length()) < least && word.length() <= LONGEST_WORD) {
                int slips = slips(found, word);
                best = slips < least ? word : best;
                least = Math.min(least, slips);
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Exact up to the most slips; beyond, it only says that there are more. */
    private static int slips(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            Arrays.fill(slips[i], LONGEST_WORD);
            for (int j = Math.max(0, i - MOST_SLIPS); j <= Math.min(b.length(), i + MOST_SLIPS); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, a, b, i, j);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int cheapest(int[][] slips, String a, String b, int i, int j) {
        int changed = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, 1 + slips[i - 2][j - 2]) : least;
    }
}
