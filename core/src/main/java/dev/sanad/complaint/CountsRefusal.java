package dev.sanad.complaint;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import java.util.Locale;

/** Why complaints are not counted. Codes stay. */
public enum CountsRefusal implements RefusalCode {
    COUNTS_PERIOD_NOT_BEGUN(RefusalKind.RULE);

    private final RefusalKind kind;

    CountsRefusal(RefusalKind kind) {
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
