package dev.sanad.fund;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;

/** Why something is not entered in the account of a fund. */
public enum FundRefusal implements RefusalCode {
    /** The policy names no such fund. */
    UNKNOWN("unknown", RefusalKind.ABSENT),
    /** Not above zero, or with more digits than are kept; arguments {@code whole} and {@code decimals}, how many are. */
    AMOUNT("amount", RefusalKind.INPUT),
    /** The command entered something else before. */
    COMMAND_REUSED("command-reused", RefusalKind.REUSED),
    /** The account has no line of that number. */
    LINE_UNKNOWN("line-unknown", RefusalKind.ABSENT),
    /** Only what came in is reversed; what was granted is freed or paid by its case. */
    LINE_NOT_RECEIVED("line-not-received", RefusalKind.RULE),
    /** What came in has been granted or spent since. */
    SPENT("spent", RefusalKind.RULE);

    private final String id;
    private final RefusalKind kind;

    FundRefusal(String id, RefusalKind kind) {
        this.id = "fund-" + id;
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

    RefusedException exception() {
        return new RefusedException(Refusal.of(this));
    }
}
