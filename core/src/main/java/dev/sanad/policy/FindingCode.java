package dev.sanad.policy;

import java.util.Locale;

/** What can be found wrong with a policy that is well formed. Ids are API, forever. */
public enum FindingCode {
    /** No case can ever begin in the lifecycle. */
    LIFECYCLE_EMPTY(Severity.ERROR),
    /** No case can ever stand in the stage. */
    STAGE_UNREACHABLE(Severity.ERROR),
    /** A case can come to stand in the open stage in such a way that it never ends. */
    STAGE_DEAD(Severity.ERROR),
    /** Nobody can ever do the action, or nobody and no clock can do anything with a case in the stage. */
    NOBODY_MAY_ACT(Severity.ERROR),
    /** The action can end a case whose owner is not told how. */
    OWNER_NEVER_TOLD(Severity.ERROR),
    /** What the association wants to be sure of is not so. */
    PROPERTY_BROKEN(Severity.ERROR),
    /** No case can have both of what the association wants to be sure of. */
    PROPERTIES_CONTRADICT(Severity.ERROR),
    /** Whether it is so could not be decided. */
    PROPERTY_UNDECIDED(Severity.WARNING),
    /** What the association wants to be sure of says nothing: it is so whatever happens, or never comes up. */
    PROPERTY_VACUOUS(Severity.WARNING),
    /** The approval accepts a warning that there is not. */
    ACCEPTANCE_WITHOUT_WARNING(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Lower case words joined by hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
