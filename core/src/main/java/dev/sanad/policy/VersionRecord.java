package dev.sanad.policy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A version as it was first put into force: what a later start is held against.
 *
 * @param id which version
 * @param sha256 of its canonical form, 64 lower-case hexadecimal digits
 * @param canonical that form
 * @param recorded when it was first seen, to the microsecond
 */
public record VersionRecord(VersionId id, String sha256, String canonical, Instant recorded) {

    /** Refuses a digest of another form and a canonical form that no database keeps with {@link IllegalArgumentException}. */
    public VersionRecord {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256: not 64 lower-case hexadecimal digits");
        }
        if (canonical.indexOf(0) >= 0) {
            throw new IllegalArgumentException("canonical: holds a NUL");
        }
        recorded = recorded.truncatedTo(ChronoUnit.MICROS);
    }
}
