package dev.sanad.beneficiary.name;

import java.util.ArrayList;
import java.util.List;

/**
 * How a word sounds, roughly: its consonants, and the vowels before, between and behind them.
 *
 * @param consonants one character each
 * @param vowels one more than consonants; empty where no vowel is written
 */
record Sound(List<String> consonants, List<String> vowels) {
    private static final String VOWELS = "aeiou";
    private static final String ANY = "e";

    /** Of consonants and vowels one after the other. */
    static Sound of(String spelt) {
        List<String> consonants = new ArrayList<>();
        List<String> vowels = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (char letter : spelt.toCharArray()) {
            if (VOWELS.indexOf(letter) >= 0) {
                run.append(letter);
            } else {
                vowels.add(run.toString());
                run.setLength(0);
                consonants.add(String.valueOf(letter));
            }
        }
        vowels.add(run.toString());
        return new Sound(List.copyOf(consonants), List.copyOf(vowels));
    }

    /** Whether two Latin spellings may be of one sound. A vowel may be missing within, never at the ends. */
    boolean like(Sound other) {
        return matches(
                other,
                (own, its, end) -> own.equals(its)
                        || !end && (own.isEmpty() && single(its) || its.isEmpty() && single(own))
                        || own.equals(ANY) && single(its)
                        || its.equals(ANY) && single(own));
    }

    /** Whether this, read from Arabic letters without their short vowels, may be that Latin spelling. */
    boolean spelt(Sound latin) {
        int last = vowels.size() - 1;
        boolean ending = ending(vowels.get(last), latin.vowels.get(latin.vowels.size() - 1));
        return ending
                && matches(latin, (own, its, end) -> switch (own) {
                    case "" -> its.isEmpty() || single(its);
                    case "a" -> its.equals("a") || its.equals(ANY);
                    case "i" -> its.equals("i") || its.equals(ANY) || its.equals("ai") || end && its.equals("a");
                    case "u" -> its.equals("u") || its.equals("au");
                    default -> own.equals(its);
                });
    }

    /** A vowel at the end is always written. */
    private static boolean ending(String own, String its) {
        return own.isEmpty() == its.isEmpty();
    }

    private boolean matches(Sound other, Slots slots) {
        if (!consonants.equals(other.consonants)) {
            return false;
        }
        int last = vowels.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (!slots.alike(vowels.get(i), other.vowels.get(i), i == 0 || i == last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean single(String vowels) {
        return vowels.length() == 1;
    }

    private interface Slots {
        boolean alike(String own, String its, boolean end);
    }

    @Override
    public String toString() {
        return "sound";
    }
}
