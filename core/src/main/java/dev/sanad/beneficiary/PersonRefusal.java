package dev.sanad.beneficiary;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;

/** Why something is not done with a person. */
public enum PersonRefusal implements RefusalCode {
    /** Nobody of that id. */
    UNKNOWN("unknown", RefusalKind.ABSENT),
    /** Only staff keeps the register. */
    STAFF_ONLY("staff-only", RefusalKind.PARTY),
    /** Merged into another already. */
    MERGED("merged", RefusalKind.RULE),
    /** One entry cannot be merged into itself. */
    SAME_ENTRY("same-entry", RefusalKind.RULE),
    /** A person is no household, and neither is an institution. */
    KINDS_DIFFER("kinds-differ", RefusalKind.RULE),
    /** Names alike are not enough: an identifier, or date of birth and telephone, have to agree too. */
    EVIDENCE_MISSING("evidence-missing", RefusalKind.RULE),
    /** The date of birth lies in the future, or more than 150 years back. */
    BIRTH_DATE("birth-date", RefusalKind.INPUT),
    /** An address that is empty, too long or holds characters that cannot be seen. */
    ADDRESS("address", RefusalKind.INPUT),
    /** The same command came with other content. */
    COMMAND_REUSED("command-reused", RefusalKind.REUSED),
    /** He does not act for the owner. */
    MANDATE_MISSING("mandate-missing", RefusalKind.PARTY),
    /** His mandate has not begun. */
    MANDATE_NOT_BEGUN("mandate-not-begun", RefusalKind.PARTY),
    /** His mandate has ended. */
    MANDATE_ENDED("mandate-ended", RefusalKind.PARTY),
    /** His mandate is for other services. */
    MANDATE_SCOPE("mandate-scope", RefusalKind.PARTY),
    /** Consent to this was never given; argument {@code purpose}. */
    CONSENT_MISSING("consent-missing", RefusalKind.RULE),
    /** Consent to this has run out; argument {@code purpose}. */
    CONSENT_ENDED("consent-ended", RefusalKind.RULE),
    /** Consent to this was withdrawn; argument {@code purpose}. */
    CONSENT_WITHDRAWN("consent-withdrawn", RefusalKind.RULE);

    private final String id;
    private final RefusalKind kind;

    PersonRefusal(String id, RefusalKind kind) {
        this.id = "person-" + id;
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

    /** As it is thrown. */
    public RefusedException exception() {
        return new RefusedException(Refusal.of(this));
    }
}
