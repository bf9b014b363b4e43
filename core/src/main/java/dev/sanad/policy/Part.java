package dev.sanad.policy;

import java.util.Locale;

/**
 * A part of a lifecycle, by its key.
 *
 * @param name the key that the policy gives it
 */
public record Part(Kind kind, String name) {

    /** What kinds of parts a lifecycle has. */
    public enum Kind {
        STAGE,
        ACTION,
        CLOCK;

        /** The word a message uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Part stage(String name) {
        return new Part(Kind.STAGE, name);
    }

    public static Part action(String name) {
        return new Part(Kind.ACTION, name);
    }

    public static Part clock(String name) {
        return new Part(Kind.CLOCK, name);
    }
}
