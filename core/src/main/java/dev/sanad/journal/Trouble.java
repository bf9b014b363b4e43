package dev.sanad.journal;

import java.util.Locale;

/** Why somebody outside could not be told. Worded in every language under {@link #key}. */
public enum Trouble {
    /** Nobody was reached. */
    UNREACHABLE,
    /** Reached, and no answer in time. */
    LATE,
    /** Answered with something that is no answer. */
    GARBLED,
    /** Answered that it will not take this. */
    DECLINED,
    /** Answered that it has failed itself, or has no time now. */
    FAILED;

    /** Of the message. */
    public String key() {
        return "host.trouble-" + name().toLowerCase(Locale.ROOT);
    }
}
