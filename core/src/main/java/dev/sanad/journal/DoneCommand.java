package dev.sanad.journal;

/**
 * What a command did when it was done.
 *
 * @param version of the case right after it
 * @param fingerprint of its content
 */
public record DoneCommand(long version, Fingerprint fingerprint) {}
