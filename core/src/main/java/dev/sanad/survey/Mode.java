package dev.sanad.survey;

import java.util.Locale;

/** How a survey is asked. */
public enum Mode {
    /** Asked and answered aloud. */
    ORAL,
    /** Filled in by the person with somebody's help. */
    ASSISTED,
    PAPER,
    WEB,
    PHONE,
    /** Answered by somebody else in the person's place. */
    PROXY,
    /** Whoever came, at a conference or a professional forum. */
    FORUM;

    /** Whether somebody of the association hears the answer, so that courtesy may speak. */
    public boolean heard() {
        return this == ORAL || this == ASSISTED || this == PHONE;
    }

    /** Whether nobody chose who answers, so that the answers speak for nobody else. */
    public boolean selfSelected() {
        return this == FORUM;
    }

    /** The word a policy uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
