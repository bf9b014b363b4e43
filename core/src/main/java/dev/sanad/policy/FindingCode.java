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
    /** The action can refuse a case whose owner is told no reason. */
    REJECTION_WITHOUT_REASON(Severity.ERROR),
    /** Who refused a case may rule on the appeal against that. */
    CONFLICT_OF_INTEREST(Severity.ERROR),
    /** If the case is about the one holder of a party, or his own, nobody leads it out of the stage. */
    SOLE_HOLDER_BARRED(Severity.ERROR),
    /** Different people must do the two actions, and only the one holder of a party may. */
    SOLE_HOLDER_TWICE(Severity.ERROR),
    /** The body cannot decide, even if all who may come agree. */
    QUORUM_NOT_ATTAINABLE(Severity.ERROR),
    /** Who opened a case in the name of the association may also decide it. */
    OPENER_DECIDES(Severity.WARNING),
    /** A case can stand refused in the stage, and its owner can turn nowhere. */
    REJECTION_WITHOUT_APPEAL(Severity.WARNING),
    /** A case can wait in the stage, and no clock is sure to wake anybody who could act. */
    WAIT_UNBOUNDED(Severity.WARNING),
    /** A case can be sent round again and again. */
    LOOP_UNBOUNDED(Severity.WARNING),
    /** The action takes cases out of a final stage as often as somebody likes. */
    FINAL_STAGE_WITH_EXIT(Severity.WARNING),
    /** What the clock should allow first can come after what should be last. */
    EARLIEST_AFTER_LATEST(Severity.WARNING),
    /** What other rules make people wait for takes longer than the clock promises. */
    PROMISE_TOO_SHORT(Severity.WARNING),
    /** The rung of the clock's ladder never rings. */
    RUNG_NEVER_REACHED(Severity.WARNING),
    /** The last rung of the clock's ladder tells nobody who could act. */
    RUNG_WITHOUT_POWER(Severity.WARNING),
    /** The clock can run out, and nobody is told and nothing follows. */
    LATENESS_UNNOTICED(Severity.WARNING),
    /** Who lodges a case by the action is not told how long it takes. */
    PROMISE_MISSING(Severity.WARNING),
    /** Documents are needed, and a case can be granted without anybody looking at them. */
    DOCUMENT_NEVER_CHECKED(Severity.WARNING),
    /** Documents are asked for once the outcome is decided. */
    DOCUMENT_TOO_LATE(Severity.WARNING),
    /** The same document must be brought twice. */
    DOCUMENT_TWICE(Severity.WARNING),
    /** The service can demand more presences than it says. */
    MORE_VISITS(Severity.WARNING),
    /** Who gives no name must be told something that he can read nowhere. */
    ANONYMOUS_NOT_TOLD(Severity.WARNING),
    /** The channel accepts what the policy does not have. */
    CHANNEL_WITHOUT_MATTER(Severity.WARNING),
    /** No channel accepts what the policy has. */
    MATTER_WITHOUT_CHANNEL(Severity.WARNING),
    /** A text for people lacks a language of the policy. */
    TEXT_MISSING(Severity.WARNING),
    /** No rule rests on the clause, and it is not said why. */
    CLAUSE_UNCITED(Severity.WARNING),
    /** Without the rule everything would be decided as it is with it. */
    RULE_CHANGES_NOTHING(Severity.WARNING),
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
