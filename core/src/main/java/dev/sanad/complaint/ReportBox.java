package dev.sanad.complaint;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.time.Instant;
import java.util.List;

/**
 * Where things that were left without a name wait until they are taken in. Port.
 *
 * <p>Obligations of an implementation, held by its contract: a call is atomic and durable when it returns; nothing that is
 * kept tells in which order, or when within the day, things came. To that end everything in the box is written anew, in
 * the order of ids, whenever something is put in, and receipts leave it in the order of their locators.
 */
public interface ReportBox {

    /** What became of a deposit. */
    enum Answer {
        /** It is in, or was taken in already. */
        IN,
        /** Something else was left with its receipt, or with one of the same locator. */
        USED,
        /** Its receipt was revoked. */
        REVOKED,
        FULL
    }

    /**
     * Puts it in, whatever is put in at the same time. The same report again stays where it is, and is taken in sooner where
     * it was left as urgent now.
     *
     * @param most how many things may be in the box
     */
    Answer put(AssociationId association, Deposit deposit, int most);

    /** What was left before this moment and still waits, in the order of ids, at most so many. */
    List<Deposit> waiting(AssociationId association, Instant before, int most);

    /** What is in the box for a report: what waits, and what was not taken in. */
    List<Deposit> of(AssociationId association, CaseId report);

    /**
     * Ends the waiting: what was refused stays in the box with the codes; everything else leaves it, and its receipt stays
     * known.
     */
    void settle(AssociationId association, List<Deposit> settled);
}
