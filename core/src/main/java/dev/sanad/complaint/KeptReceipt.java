package dev.sanad.complaint;

import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.CaseId;

/**
 * What is kept of a receipt: enough to know it again, and not enough to make it.
 *
 * @param locator its public part, twelve digits
 * @param salt of its hash, in hexadecimal
 * @param hash slow, of its secret part, in hexadecimal
 * @param report which it opens
 * @param content a keyed digest of what was reported, to tell a repetition from another report
 */
public record KeptReceipt(String locator, String salt, String hash, CaseId report, Fingerprint content) {

    /** Whether the same report was left with both. */
    public boolean repeats(KeptReceipt before) {
        return report.equals(before.report) && content.equals(before.content);
    }

    @Override
    public String toString() {
        return "KeptReceipt";
    }
}
