package dev.sanad.policy;

import java.time.Instant;

/**
 * A version as it was first put into force: what a later start is held against.
 *
 * @param id which version
 * @param sha256 of its canonical form, 64 lower-case hexadecimal digits
 * @param canonical that form
 * @param recorded when it was first seen
 */
public record VersionRecord(VersionId id, String sha256, String canonical, Instant recorded) {}
