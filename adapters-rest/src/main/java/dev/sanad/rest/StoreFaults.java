package dev.sanad.rest;

import dev.sanad.journal.OutcomeUnknownException;
import dev.sanad.journal.RetryableConflictException;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.journal.StoreException;
import dev.sanad.journal.StoreUnavailableException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong on our side. The log says where, by class and line; never what, because messages of drivers and of
 * the host's code repeat the values they failed on.
 */
final class StoreFaults {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFaults.class);
    private static final int DEEPEST_CAUSE = 8;

    private StoreFaults() {}

    static List<FaultAt> of(StoreException failed) {
        if (failed instanceof StaleVersionException) {
            return fault(Fault.VERSION_STALE);
        }
        if (failed instanceof RetryableConflictException) {
            return fault(Fault.STORE_BUSY);
        }
        log(failed);
        if (failed instanceof OutcomeUnknownException) {
            return fault(Fault.OUTCOME_UNKNOWN);
        }
        return fault(failed instanceof StoreUnavailableException ? Fault.STORE_UNAVAILABLE : Fault.UNEXPECTED);
    }

    static List<FaultAt> unexpected(RuntimeException failed) {
        log(failed);
        return fault(Fault.UNEXPECTED);
    }

    private static List<FaultAt> fault(Fault fault) {
        return List.of(new FaultAt(fault, Place.NOWHERE));
    }

    private static void log(Throwable failed) {
        StringBuilder trace = new StringBuilder();
        Throwable at = failed;
        for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++) {
            trace.append("\n  ").append(at.getClass().getName());
            for (StackTraceElement element : at.getStackTrace()) {
                trace.append("\n    at ").append(element);
            }
            at = at.getCause();
        }
        LOG.error("A request failed{}", trace);
    }
}
