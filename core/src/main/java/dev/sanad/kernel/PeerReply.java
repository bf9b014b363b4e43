package dev.sanad.kernel;

/** What another system made of what it was asked under an id of ours. */
public sealed interface PeerReply {

    /**
     * It has done it, now or when it was asked under this id before.
     *
     * @param reference what it calls it: 1 to 100 visible ASCII characters
     */
    record Done(String reference) implements PeerReply {}

    /**
     * It will not do it, and another try would not help.
     *
     * @param code why, in its own word: 1 to 60 lower-case letters, digits and hyphens
     */
    record Declined(String code) implements PeerReply {}

    /** Nobody knows: it may have done it. Ask again later under the same id, never under another. */
    record Unknown() implements PeerReply {}
}
