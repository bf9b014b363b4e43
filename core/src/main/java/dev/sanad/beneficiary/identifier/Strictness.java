package dev.sanad.beneficiary.identifier;

/** How an identifier may be written. */
public enum Strictness {
    /** In its own electronic form and no other. */
    STRICT,
    /** As people type and print it too: digits of any one script, blanks, hyphens, invisible marks, lost zeros. */
    LENIENT
}
