package dev.sanad.beneficiary.identifier;

import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Fingerprints;

/**
 * A value that its scheme has taken, in the one form in which it is compared. Personal data: it is kept out of logs and
 * messages, and found again by its fingerprint.
 *
 * @param scheme the name of the scheme
 * @param value text, never a number: leading zeros belong to it
 */
public record Identifier(String scheme, String value) {

    /** The keyed digest under which it is found; the space of such numbers is too small for a plain one. */
    public Fingerprint fingerprint(Fingerprints keyed) {
        return keyed.of("identifier:" + scheme + ":" + value);
    }

    /** The scheme alone. */
    @Override
    public String toString() {
        return scheme;
    }
}
