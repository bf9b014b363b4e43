package dev.sanad.complaint;

/**
 * What reports without a name need of the host.
 *
 * @param rounds of the slow hash, 1 or more; the same for as long as receipts are kept, or time would tell old from new
 */
public record ReportPorts(ReportBox box, ReceiptBook receipts, Attempts attempts, Chance chance, int rounds) {
    /** What OWASP asks for a password (2023), which a receipt, being no choice of a person's, exceeds by far. */
    public static final int ROUNDS = 210_000;

    public ReportPorts {
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds: at least 1");
        }
    }
}
