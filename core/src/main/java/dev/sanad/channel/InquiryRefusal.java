package dev.sanad.channel;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;

/** Why something is not done with an inquiry. */
public enum InquiryRefusal implements RefusalCode {
    /** No inquiry of that code. */
    UNKNOWN("unknown", RefusalKind.ABSENT),
    /** No such channel. */
    CHANNEL_UNKNOWN("channel-unknown", RefusalKind.INPUT),
    /** The channel is closed now, and nobody takes in what comes on it after hours. */
    OUT_OF_HOURS("out-of-hours", RefusalKind.RULE),
    /** It was sent on before: one place is enough, and follows it up. */
    SENT_ON_ALREADY("sent-on-already", RefusalKind.RULE),
    /** It is closed. */
    CLOSED("closed", RefusalKind.RULE),
    /** It is not answered yet, so that it cannot be closed. */
    NOT_ANSWERED("not-answered", RefusalKind.RULE),
    /** The command did something else before. */
    COMMAND_REUSED("command-reused", RefusalKind.REUSED),
    /** A contact takes no time, or more than a day. */
    MINUTES("minutes", RefusalKind.INPUT);

    private final String id;
    private final RefusalKind kind;

    InquiryRefusal(String id, RefusalKind kind) {
        this.id = "inquiry-" + id;
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
