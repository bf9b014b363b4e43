package dev.sanad.rest;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of a body, so that all are answered at once. */
final class Faults {

    /** Enough for any form; without an end a small body could ask for an answer a hundred times its size. */
    private static final int MOST = 100;

    private final List<FaultAt> found = new ArrayList<>();

    void add(Fault fault, Place place) {
        add(new FaultAt(fault, place));
    }

    void add(FaultAt at) {
        if (found.size() < MOST && !found.contains(at) && !known(at)) {
            found.add(at);
        }
    }

    /** A field whose value could not be taken is not missing as well. */
    private boolean known(FaultAt at) {
        return at.fault() == Fault.FIELD_MISSING
                && found.stream().anyMatch(other -> other.place().equals(at.place()));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FaultException(found);
        }
    }
}
