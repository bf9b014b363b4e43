package dev.sanad.calendar;

import java.util.Optional;

/** What becomes of a deadline in calendar days, weeks, months or years that ends on a day off. */
public enum Due {
    /** It stays there. */
    AS_IS("as-is"),
    /** It moves to the next working day. */
    NEXT_WORKING_DAY("next-working-day");

    private final String key;

    Due(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<Due> of(String key) {
        for (Due due : values()) {
            if (due.key.equals(key)) {
                return Optional.of(due);
            }
        }
        return Optional.empty();
    }
}
