package dev.sanad.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes keyed digests of what the journal must not hold: HMAC-SHA-256 (RFC 2104), so that short values such as
 * identity numbers cannot be found by trying them all.
 */
public final class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_KEY_BYTES = 32;

    private final Mac keyed;

    /** Takes a secret key of at least 32 bytes, which the host keeps as long as its journals. */
    public Fingerprints(byte[] key) {
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException("key: at least " + LEAST_KEY_BYTES + " bytes are needed");
        }
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform lacks " + ALGORITHM, e);
        }
    }

    public Fingerprint of(String content) {
        try {
            // A copy of one that has its key costs a fifth of a new one, and belongs to this thread alone.
            Mac mac = (Mac) keyed.clone();
            return new Fingerprint(HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8))));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's " + ALGORITHM + " cannot be copied", e);
        }
    }
}
