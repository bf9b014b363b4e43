package dev.sanad.complaint;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import java.util.Locale;

/** Why something without a name is not taken, or a receipt opens nothing. Codes stay. */
public enum ReceiptRefusal implements RefusalCode {
    /** It was misread: the check of a group does not fit. */
    RECEIPT_MISREAD(RefusalKind.INPUT),
    /** It opens nothing: unknown, wrong, revoked and foreign ones are all this. */
    RECEIPT_UNKNOWN(RefusalKind.ABSENT),
    RECEIPT_ATTEMPTS_SPENT(RefusalKind.OFTEN),
    /** It was given out for another report, or its report was changed on the way. */
    RECEIPT_USED(RefusalKind.REUSED),
    /** Without a name one reports with a receipt, not as others lodge. */
    RECEIPT_NEEDED(RefusalKind.RULE),
    /** Papers say more of who made them than of what happened. */
    RECEIPT_TAKES_NO_PAPERS(RefusalKind.INPUT),
    RECEIPT_BOX_FULL(RefusalKind.OFTEN);

    private final RefusalKind kind;

    ReceiptRefusal(RefusalKind kind) {
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
}
