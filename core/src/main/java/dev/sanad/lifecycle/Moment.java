package dev.sanad.lifecycle;

/** A point in the life of a case from which time is counted. */
public sealed interface Moment {

    /** When the case was received. */
    record Start() implements Moment {}

    /** When the action was last done. */
    record Done(String action) implements Moment {}

    /** When the owner was told of the action, the last time it was done. */
    record Told(String action) implements Moment {}

    /** The day that a fact of type date holds. */
    record DateOf(String fact) implements Moment {}
}
