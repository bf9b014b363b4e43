package dev.sanad.rest;

import java.util.List;

/** The request cannot be taken: every fault found, all answered with one status. */
final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FaultAt> faults;

    FaultException(List<FaultAt> faults) {
        super(faults.get(0).fault().id());
        this.faults = List.copyOf(faults);
    }

    FaultException(Fault fault) {
        this(List.of(new FaultAt(fault, Place.NOWHERE)));
    }

    FaultException(Fault fault, Place place) {
        this(List.of(new FaultAt(fault, place)));
    }

    List<FaultAt> faults() {
        return faults;
    }
}
