package dev.sanad.channel;

import java.util.Locale;

/** By what means people speak on a channel. */
public enum Medium {
    IN_PERSON,
    PHONE,
    LETTER,
    EMAIL,
    SMS,
    CHAT,
    WEB;

    /** As a policy writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is spoken, so that nothing but the person's own word shows that he was told. */
    public boolean oral() {
        return this == IN_PERSON || this == PHONE;
    }

    /** Whether what comes by it shows on which day it was sent. */
    public boolean dated() {
        return this == LETTER || this == EMAIL;
    }

    /** Whether nobody is reached by it without an address of his. */
    public boolean addressed() {
        return this != IN_PERSON && this != WEB;
    }
}
