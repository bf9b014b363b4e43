package dev.sanad.policy.source;

import java.util.Locale;

/** What can be wrong with a policy file. A code, once released, keeps its id and its meaning. */
public enum FaultCode {
    /** The bytes could not be had. */
    UNREADABLE,
    /** More bytes, nodes or characters than a policy can need. */
    TOO_LARGE,
    TOO_DEEP,
    /** The file has so many faults that the rest are not listed. */
    TOO_MANY_FAULTS,
    NOT_UTF8,
    CONTROL_CHARACTER,
    /** A character that changes the order in which its surroundings are shown. */
    BIDI_CONTROL,
    SYNTAX,
    /** A {@code %YAML} or {@code %TAG} line. */
    DIRECTIVE,
    SECOND_DOCUMENT,
    ALIAS,
    TAG,
    MERGE_KEY,
    KEY_EMPTY,
    KEY_TWICE,
    KEY_MISSING,
    KEY_UNKNOWN,
    /** The key is known here, yet beside what else is written here nothing reads it. */
    KEY_UNREAD,
    VALUE_EMPTY,
    VALUE_TWICE,
    VALUE_WRONG,
    NOT_A_MAP,
    NOT_A_LIST,
    NOT_TEXT,
    NAME_WRONG,
    NAME_CLASH,
    NUMBER_WRONG,
    DATE_WRONG,
    DURATION_WRONG,
    LANGUAGE_MISSING,
    REFERENCE_UNKNOWN,
    TEMPLATE_MISSING,
    /** Only a template can be extended, and a template extends nothing. */
    EXTENDS_TEMPLATE_ONLY,
    /** A plain {@code null} deletes a key of the template; there is none to delete. */
    NULL_OUTSIDE_OVERLAY;

    /** Lower case words joined by hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
