package dev.sanad.survey;

/** What a reader must know of a score before he believes it. */
public enum Flag {
    /** Fewer than thirty answers. */
    FEW,
    /** Nobody was invited, so nobody knows who did not answer. */
    RESPONSE_UNKNOWN,
    /** Fewer than half of those invited answered. */
    RESPONSE_LOW,
    /** Some were heard by the association, some were not. */
    MODES_MIXED,
    /** Somebody of the association heard every answer. */
    ALL_HEARD,
    /** Somebody else answered for some. */
    PROXIES,
    /** Some came by themselves, as at a forum. */
    SELF_SELECTED,
    /** Each group counts by its true size, not by how many of it answered. */
    WEIGHTED,
    /** The average of several items, between the averages of their bounds. */
    AVERAGED
}
