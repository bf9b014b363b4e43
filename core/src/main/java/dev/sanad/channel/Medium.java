package dev.sanad.channel;

/** By what means people speak on a channel. */
public enum Medium {
    IN_PERSON,
    PHONE,
    LETTER,
    EMAIL,
    SMS,
    CHAT,
    WEB
}
