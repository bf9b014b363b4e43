package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a file and its template. After 100 faults it only says that there are more. */
final class Faults {
    static final int MOST = 100;

    private final Set<Fault> found = new LinkedHashSet<>();

    void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        } else if (found.size() == MOST) {
            found.add(new Fault(FaultCode.TOO_MANY_FAULTS, fault.place(), Expected.of("<= " + MOST)));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean full() {
        return found.size() > MOST;
    }

    /** By file, line and column. */
    List<Fault> sorted() {
        return found.stream().sorted().toList();
    }
}
