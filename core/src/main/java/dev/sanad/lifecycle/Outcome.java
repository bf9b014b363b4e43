package dev.sanad.lifecycle;

import java.util.Locale;

/** How a case can end. */
public enum Outcome {
    GRANTED,
    REFUSED,
    ANSWERED,
    WITHDRAWN,
    PASSED_ON,
    LAPSED;

    /** The word a policy file uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
