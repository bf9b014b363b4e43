package dev.sanad.survey;

/** What an item judges; the two are never scored together, since a law may forbid what was asked for. */
public enum Aspect {
    /** How somebody was treated. */
    SERVICE,
    /** What he got. */
    OUTCOME
}
