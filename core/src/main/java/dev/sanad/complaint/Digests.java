package dev.sanad.complaint;

import dev.sanad.journal.Fingerprint;
import java.math.BigInteger;
import java.util.UUID;

/** Ids out of keyed digests: the same for the same, and in no order. */
final class Digests {

    private Digests() {}

    /** A version 8 UUID (RFC 9562). */
    static UUID uuid(Fingerprint digest) {
        BigInteger bits = new BigInteger(digest.hex().substring(0, 32), 16);
        long high = bits.shiftRight(Long.SIZE).longValue() & ~0xF000L | 0x8000L;
        long low = bits.longValue() >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low);
    }
}
