package dev.sanad.rest;

import java.util.Locale;

/** What can be wrong with a request before, or apart from, what the engine says of it. Codes stay. */
enum Fault {
    BODY_MISSING(400),
    BODY_UNREADABLE(400),
    IDEMPOTENCY_KEY_MALFORMED(400),
    IDEMPOTENCY_KEY_MISSING(400),
    IDEMPOTENCY_KEY_WEAK(400),
    IF_MATCH_MALFORMED(400),
    JSON_DUPLICATE_KEY(400),
    JSON_MALFORMED(400),
    JSON_TOO_DEEP(400),
    JSON_TRAILING(400),
    NOT_UTF_8(400),
    REQUEST_MALFORMED(400),
    SEVERAL_REASONS(400),
    /** No fault of the caller's: it tells him what was not read. */
    CALLER_DROPPED(200),
    CALLER_NEEDED(401),
    CALLER_WRONG(401),
    ASSOCIATION_UNKNOWN(404),
    CASE_UNKNOWN(404),
    PATH_UNKNOWN(404),
    POLICY_UNKNOWN(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    COMMAND_IN_FLIGHT(409),
    VERSION_STALE(412),
    BODY_TOO_LARGE(413),
    CHARSET_NOT_UTF_8(415),
    ENCODING_UNSUPPORTED(415),
    MEDIA_TYPE_UNSUPPORTED(415),
    ANSWER_MALFORMED(422),
    CHANNEL_NOT_YOURS(422),
    COUNT_EXPECTED(422),
    DAY_MALFORMED(422),
    FIELD_MISSING(422),
    FIELD_UNKNOWN(422),
    ID_MALFORMED(422),
    LIST_EXPECTED(422),
    NAME_MALFORMED(422),
    NULL_NOT_ALLOWED(422),
    NUMBER_EXPECTED(422),
    NUMBER_TOO_LARGE(422),
    OBJECT_EXPECTED(422),
    PLACE_MALFORMED(422),
    TEXT_EXPECTED(422),
    TEXT_NOT_PLAIN(422),
    WORD_UNKNOWN(422),
    TRUTH_EXPECTED(422),
    IF_MATCH_MISSING(428),
    IF_MATCH_NAMES_NO_VERSION(428),
    UNEXPECTED(500),
    OUTCOME_UNKNOWN(503),
    STORE_BUSY(503),
    STORE_UNAVAILABLE(503);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
