package dev.sanad.policy.upkeep;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;

/** Why something is not done for a policy. Codes stay. */
public enum UpkeepRefusal implements RefusalCode {
    /** The policy in force has no such duty. */
    DUTY_UNKNOWN("upkeep-duty-unknown", RefusalKind.ABSENT),
    /** Another party does it; arguments {@code duty} and {@code party}. */
    NOT_YOURS("upkeep-not-yours", RefusalKind.PARTY),
    /** It is done by circulating a version, and in no other way; argument {@code duty}. */
    BY_CIRCULATION("upkeep-by-circulation", RefusalKind.RULE),
    /** The policy makes it nobody's duty to circulate it. */
    NO_CIRCULATION("upkeep-no-circulation", RefusalKind.RULE),
    /** The version is no longer in force; arguments {@code policy} and {@code number}. */
    VERSION_OVER("upkeep-version-over", RefusalKind.RULE),
    /** The policy has no such party; argument {@code party}. */
    PARTY_UNKNOWN("upkeep-party-unknown", RefusalKind.INPUT),
    /** Nobody holds the parties it is to go to. */
    NOBODY("upkeep-nobody", RefusalKind.RULE),
    /** The version was not circulated to whoever confirms; arguments {@code policy} and {@code number}. */
    NOT_ADDRESSED("upkeep-not-addressed", RefusalKind.PARTY);

    private final String id;
    private final RefusalKind kind;

    UpkeepRefusal(String id, RefusalKind kind) {
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

    RefusedException exception() {
        return new RefusedException(Refusal.of(this));
    }
}
