package dev.sanad.lifecycle;

import java.util.Locale;

/** What a condition can ask beside facts, deeds and time. A closed list. */
public enum Question {
    DOCUMENTS_COMPLETE,
    DOCUMENTS_VALID,
    ELIGIBLE,
    DELIVERED_ALL,
    PLACE_FREE,
    FUNDS_ENOUGH;

    /** Lower case words joined by hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
