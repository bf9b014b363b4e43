package dev.sanad.party;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;

/** Why a shift is not taken into a rota, or nobody has duty. */
public enum DutyRefusal implements RefusalCode {
    /** Its end is not after its beginning; across midnight it ends on the next day. */
    ENDS_BEFORE_IT_BEGINS("duty-ends-before-it-begins", RefusalKind.INPUT),
    /** Clocks are put forward over this local time. */
    TIME_DOES_NOT_EXIST("duty-time-does-not-exist", RefusalKind.INPUT),
    /** Clocks are put back over this local time. */
    TIME_EXISTS_TWICE("duty-time-exists-twice", RefusalKind.INPUT),
    /** Everybody who could is absent, off duty or concerned; argument {@code party}. */
    NOBODY("duty-nobody", RefusalKind.RULE);

    private final String id;
    private final RefusalKind kind;

    DutyRefusal(String id, RefusalKind kind) {
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
