package dev.sanad.complaint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2 with HMAC-SHA-512 (RFC 8018): what is kept of the secret part of a receipt. */
final class SlowHash {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int BITS = 256;

    private final int rounds;

    SlowHash(int rounds) {
        this.rounds = rounds;
    }

    /** In hexadecimal, from a salt in hexadecimal. */
    String of(String secret, String salt) {
        PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), HexFormat.of().parseHex(salt), rounds, BITS);
        try {
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance(ALGORITHM)
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform lacks " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }

    /** Takes as long whatever the difference is. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
