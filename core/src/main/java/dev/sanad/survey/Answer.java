package dev.sanad.survey;

import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody said to an item. Neither of the last two is a number, and neither ever becomes one. */
public sealed interface Answer {

    /** A point of the scale. */
    record Rated(int value) implements Answer {}

    /** The question does not concern him: he leaves the denominator. */
    record NotApplicable() implements Answer {}

    /** He was asked and said nothing: he counts as missing. */
    record NotAnswered() implements Answer {}

    /** How {@link NotApplicable} is written. */
    String NOT_APPLICABLE = "not-applicable";

    /** A whole number, {@value #NOT_APPLICABLE}, or nothing; empty for anything else. */
    static Optional<Answer> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(new NotAnswered());
        }
        if (text.equals(NOT_APPLICABLE)) {
            return Optional.of(new NotApplicable());
        }
        return Digits.FORM.matcher(text).matches() ? Optional.of(new Rated(Integer.parseInt(text))) : Optional.empty();
    }

    /** As {@link #read} takes it. */
    default String text() {
        if (this instanceof Rated rated) {
            return Integer.toString(rated.value());
        }
        return this instanceof NotApplicable ? NOT_APPLICABLE : "";
    }

    /** How numbers are written: ASCII only, so that one answer has one form. */
    final class Digits {
        private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,3})");

        private Digits() {}
    }
}
