package dev.sanad.policy;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import java.util.Locale;

/** Why a policy does not answer. Codes stay. */
public enum PolicyRefusal implements RefusalCode {
    SERVICE_UNKNOWN(RefusalKind.INPUT),
    POLICY_NOT_IN_FORCE(RefusalKind.RULE),
    POLICY_UNKNOWN(RefusalKind.ABSENT),
    POLICY_CHANGED_UNDER_NUMBER(RefusalKind.RULE),
    POLICY_VERSIONS_OUT_OF_ORDER(RefusalKind.RULE),
    POLICY_NOT_EXPLORED(RefusalKind.RULE),
    POLICY_NOT_PROVED(RefusalKind.RULE);

    private final RefusalKind kind;

    PolicyRefusal(RefusalKind kind) {
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
