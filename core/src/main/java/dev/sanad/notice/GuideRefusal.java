package dev.sanad.notice;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;

/** Why a guide is not taken in or shown. */
public enum GuideRefusal implements RefusalCode {
    /** The policy hands out no document of that name. */
    UNKNOWN("guide-unknown", RefusalKind.ABSENT),
    /** The same number says something else already. */
    NUMBER_TAKEN("guide-number-taken", RefusalKind.RULE),
    /** The command recorded something else before. */
    COMMAND_REUSED("guide-command-reused", RefusalKind.REUSED),
    /** No edition is in force on the day. */
    NONE_IN_FORCE("guide-none-in-force", RefusalKind.RULE),
    /** The edition in force is in other languages; argument {@code languages}. */
    OTHER_LANGUAGES("guide-other-languages", RefusalKind.RULE);

    private final String id;
    private final RefusalKind kind;

    GuideRefusal(String id, RefusalKind kind) {
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
