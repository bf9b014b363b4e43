package dev.sanad.party;

/** What came of a motion. */
public sealed interface Tally {

    record Carried(int inFavour) implements Tally {}

    /** The motion failed; it changes nothing. */
    record Lost(int inFavour, int needed) implements Tally {}

    /** Too few were present to decide. */
    record NoQuorum(int present, int quorum) implements Tally {}
}
