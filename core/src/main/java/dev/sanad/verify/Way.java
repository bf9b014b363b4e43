package dev.sanad.verify;

import java.util.List;

/** One way in which conditions hold or fail: if the watches lie within all these bounds. */
record Way(Zone zone, List<Bound> bounds) implements Branch {

    Way {
        bounds = List.copyOf(bounds);
    }

    /** Whether it can be taken in the state. */
    boolean open(long[] state) {
        return switch (bounds.size()) {
            case 0 -> true;
            case 1 -> zone.allows(state, bounds.get(0));
            default -> narrows(state.clone());
        };
    }

    /** Narrows the state to it; the state is spoilt where that leaves nothing. */
    boolean narrows(long[] state) {
        for (Bound bound : bounds) {
            if (!zone.allows(state, bound)) {
                return false;
            }
            zone.narrow(state, bound);
        }
        return true;
    }

    @Override
    public void on(long[] state, Chain rest) {
        if (bounds.isEmpty()) {
            rest.next(state);
            return;
        }
        long[] before = zone.copy(state);
        if (narrows(state)) {
            rest.next(state);
        }
        zone.restore(state, before);
    }
}
