package dev.sanad.desk.data;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests, with and without the desk's secret. */
final class Digests {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    Digests(byte[] secret) {
        this.key = new SecretKeySpec(secret, HMAC);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String keyed(String text) {
        return keyed(text.getBytes(StandardCharsets.UTF_8));
    }

    String keyed(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("secret: not usable", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
