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

    private final SecretKeySpec key;

    /** Takes a secret key of at least 32 bytes, which the host keeps as long as its journals. */
    public Fingerprints(byte[] key) {
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException("key: at least " + LEAST_KEY_BYTES + " bytes are needed");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public Fingerprint of(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return new Fingerprint(HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform lacks " + ALGORITHM, e);
        }
    }
}
