package dev.sanad.rest;

/**
 * A fault, and the place in the request that has it.
 *
 * @param most what a whole number may be there; 0 where the fault is about none
 */
record FaultAt(Fault fault, Place place, int most) {

    FaultAt(Fault fault, Place place) {
        this(fault, place, 0);
    }

    /** It should have been a whole number from 1 to this. */
    static FaultAt count(Place place, int most) {
        return new FaultAt(Fault.COUNT_EXPECTED, place, most);
    }
}
