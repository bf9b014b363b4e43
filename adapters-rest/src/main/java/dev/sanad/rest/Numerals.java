package dev.sanad.rest;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of bounded size. {@code 1e999999999} is eleven characters and, once it is added to, a gigabyte. */
final class Numerals {

    /** Digits before, and after, the decimal point: more than any amount of money or count of people. */
    private static final int MOST_DIGITS = 20;

    private static final int LONGEST = 60;

    private Numerals() {}

    /** The number, exactly as written; empty when it is too large or too fine. */
    static Optional<BigDecimal> read(String literal) {
        if (literal.length() > LONGEST) {
            return Optional.empty();
        }
        return exact(literal).filter(Numerals::bounded);
    }

    private static Optional<BigDecimal> exact(String literal) {
        try {
            return Optional.of(new BigDecimal(literal));
        } catch (NumberFormatException exponentBeyondInt) {
            return Optional.empty();
        }
    }

    private static boolean bounded(BigDecimal number) {
        long whole = (long) number.precision() - number.scale();
        return whole <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}
