package dev.sanad.lifecycle;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;

/** Why a case is not moved to another version of its policy. Codes stay. */
public enum MoveRefusal implements RefusalCode {
    /** It lives under that version already. */
    SAME_VERSION("move-same-version", RefusalKind.RULE),
    /** The version is not in force at that moment. */
    NOT_IN_FORCE("move-not-in-force", RefusalKind.RULE),
    /** Neither a body nor a sitting nor a date of approval is on record. */
    NOT_APPROVED("move-not-approved", RefusalKind.RULE),
    /** The version does not say that it takes over open cases. */
    NOT_FORESEEN("move-not-foreseen", RefusalKind.RULE),
    /** What was lodged cannot be lodged there, or has another lifecycle. */
    MATTER_GONE("move-matter-gone", RefusalKind.RULE),
    /** The version lets others move cases. */
    NOT_YOURS("move-not-yours", RefusalKind.PARTY),
    CASE_CLOSED("move-case-closed", RefusalKind.RULE),
    /** The stage is missing there, or ends the case. */
    STAGE_GONE("move-stage-gone", RefusalKind.RULE),
    /** A clock that runs is missing there. */
    CLOCK_GONE("move-clock-gone", RefusalKind.RULE),
    /** A fact that the case knows is missing there, or has another type or lacks this value. */
    FACT_GONE("move-fact-gone", RefusalKind.RULE),
    /** The owner is still to be told of an action that is missing there. */
    NOTICE_GONE("move-notice-gone", RefusalKind.RULE);

    private final String id;
    private final RefusalKind kind;

    MoveRefusal(String id, RefusalKind kind) {
        this.id = id;
        this.kind = kind;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
