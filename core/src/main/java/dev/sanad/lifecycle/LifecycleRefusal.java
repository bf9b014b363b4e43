package dev.sanad.lifecycle;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import java.util.Locale;

/** Why the engine refuses an action. Codes stay. */
public enum LifecycleRefusal implements RefusalCode {
    ACTION_UNKNOWN(RefusalKind.ABSENT),
    ACTION_NOT_FROM_STAGE(RefusalKind.RULE),
    CASE_CLOSED(RefusalKind.RULE),
    PARTY_NOT_ALLOWED(RefusalKind.PARTY),
    RESPONSIBLE_UNBOUND(RefusalKind.RULE),
    OWN_CASE(RefusalKind.PARTY),
    SUBJECT_ACTS(RefusalKind.PARTY),
    SUBJECT_WITHOUT_SUBSTITUTE(RefusalKind.RULE),
    OWNER_NEEDED(RefusalKind.INPUT),
    INPUT_MISSING(RefusalKind.INPUT),
    INPUT_UNEXPECTED(RefusalKind.INPUT),
    INPUT_WRONG_TYPE(RefusalKind.INPUT),
    INPUT_NOT_IN_LIST(RefusalKind.INPUT),
    INPUT_OUT_OF_RANGE(RefusalKind.INPUT),
    INPUT_TOO_LONG(RefusalKind.INPUT),
    CASE_FULL(RefusalKind.INPUT),
    DOCUMENT_UNKNOWN(RefusalKind.INPUT),
    DOCUMENT_IS_GUIDE(RefusalKind.INPUT),
    LIMIT_REACHED(RefusalKind.RULE),
    HELD_UNTIL(RefusalKind.RULE),
    REQUIREMENT_FAILS(RefusalKind.RULE),
    DOCUMENTS_MISSING(RefusalKind.RULE),
    DOCUMENTS_NOT_VALID(RefusalKind.RULE),
    FACT_DIFFERS(RefusalKind.RULE),
    FACT_UNKNOWN(RefusalKind.RULE),
    ATTESTATION_VOID(RefusalKind.RULE),
    NOT_DONE(RefusalKind.RULE),
    NOT_DONE_AFTER(RefusalKind.RULE),
    NOT_TOLD(RefusalKind.RULE),
    TOO_EARLY(RefusalKind.RULE),
    TOO_LATE(RefusalKind.RULE),
    TOO_MANY_TIMES(RefusalKind.RULE),
    TOO_FEW_TIMES(RefusalKind.RULE),
    NOT_ELIGIBLE(RefusalKind.RULE),
    ELIGIBILITY_UNKNOWN(RefusalKind.RULE),
    NO_PLACE(RefusalKind.RULE),
    NOT_IN_TURN(RefusalKind.RULE),
    PLACE_FREE(RefusalKind.RULE),
    FUNDS_SHORT(RefusalKind.RULE),
    NOT_DELIVERED_ALL(RefusalKind.RULE),
    DELIVERED_ALREADY(RefusalKind.RULE),
    DELIVERED_LATELY(RefusalKind.RULE),
    SAME_PERSON(RefusalKind.RULE),
    CHANNEL_NOT_ALLOWED(RefusalKind.RULE),
    OWNER_KIND_NOT_ALLOWED(RefusalKind.RULE),
    HOST_REFUSES(RefusalKind.RULE),
    ROLL_NEEDED(RefusalKind.INPUT),
    ROLL_NOT_ASKED(RefusalKind.INPUT),
    ROLL_TWICE(RefusalKind.INPUT),
    ROLL_HAS_STRANGER(RefusalKind.INPUT),
    ROLL_HAS_BARRED(RefusalKind.RULE),
    NO_QUORUM(RefusalKind.RULE),
    CLOCK_NOT_RUNNING(RefusalKind.RULE),
    CLOCK_ALREADY_LATE(RefusalKind.RULE),
    EXTENSION_NOT_LATER(RefusalKind.RULE),
    EXTENSION_PAST_CEILING(RefusalKind.RULE),
    NOTICE_UNKNOWN(RefusalKind.RULE),
    NOTICE_TOLD_ALREADY(RefusalKind.RULE),
    NOTICE_NOT_IN_WRITING(RefusalKind.RULE);

    private final RefusalKind kind;

    LifecycleRefusal(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public boolean ofPolicy() {
        return kind == RefusalKind.RULE || kind == RefusalKind.PARTY;
    }
}
