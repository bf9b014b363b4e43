package dev.sanad.complaint;

import java.time.Instant;

/**
 * Reports without a name. Every method refuses with {@link dev.sanad.kernel.RefusedException}; a receipt that is misread is
 * told from one that opens nothing, and of those that open nothing (unknown, wrong, revoked, of another association) none
 * can be told from another, by answer or by time.
 */
public interface Reports {

    /** A new receipt. Nothing is kept of it until something is reported with it. */
    ReceiptCode receipt();

    /** Leaves a report; the same report with the same receipt again is the same. */
    void report(Report report);

    /** What the receipt opens. What was read counts as told, from the day after. */
    ReceiptView read(String receipt, Instant at);

    /** Leaves something more with a report; the same key with the same content again is the same. */
    void add(Addition addition);

    /** From now on the receipt opens nothing; the report stays. */
    void revoke(String receipt, Instant at);

    /**
     * Takes in what was left on earlier days by the store's own time, and what is urgent. The host decides when to call:
     * best soon after midnight.
     *
     * @param most how many at once, 1 or more
     * @return how many were due
     */
    int takeIn(int most);
}
