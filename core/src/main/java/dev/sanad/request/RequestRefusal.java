package dev.sanad.request;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import java.util.Locale;

/** Why the desk refuses a command before its policy is asked. Codes stay. */
public enum RequestRefusal implements RefusalCode {
    CONSTRAINT_VIOLATED(RefusalKind.INPUT),
    CHANNEL_NEEDED(RefusalKind.INPUT),
    CHANNEL_UNKNOWN(RefusalKind.INPUT),
    CHANNEL_CLOSED(RefusalKind.RULE),
    CHANNEL_TAKES_NO_REQUEST(RefusalKind.RULE),
    CHANNEL_TAKES_NO_ANSWER(RefusalKind.RULE),
    SENDING_DAY_NEEDED(RefusalKind.INPUT),
    SENDING_DAY_AHEAD(RefusalKind.INPUT),
    SENDING_DAY_NOT_COUNTED(RefusalKind.INPUT),
    OFFICE_UNKNOWN(RefusalKind.INPUT),
    ACTION_NEEDED(RefusalKind.INPUT),
    FILE_CLOSED(RefusalKind.PARTY),
    STAFF_ONLY(RefusalKind.PARTY),
    DESK_NOT_YOURS(RefusalKind.PARTY),
    LIST_NOT_TAKEN(RefusalKind.RULE),
    LIST_FILE_UNREADABLE(RefusalKind.INPUT),
    LIST_LINE_REPEATED(RefusalKind.INPUT),
    LIST_PERSON_UNKNOWN(RefusalKind.INPUT),
    CASE_UNKNOWN(RefusalKind.ABSENT),
    VERSION_STALE(RefusalKind.STALE),
    COMMAND_REUSED(RefusalKind.REUSED);

    private final RefusalKind kind;

    RequestRefusal(RefusalKind kind) {
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
        return kind == RefusalKind.RULE;
    }
}
