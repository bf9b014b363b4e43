package dev.sanad.kernel;

/** What kind of answer a refusal is; it decides the HTTP status and whether trying again can help. */
public enum RefusalKind {
    /** The caller may not do this, whatever the state of the case. */
    PARTY,
    /** A rule of the policy does not allow it now. */
    RULE,
    /** An input is missing or not of the form asked for. */
    INPUT,
    /** There is no such thing, or it is not the caller's to know of. */
    ABSENT,
    /** It was asked too often, or too much waits already; later it may be done. */
    OFTEN,
    /** The case has changed since the caller read it. */
    STALE,
    /** The same command id came with another content. */
    REUSED
}
