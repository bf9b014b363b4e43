package dev.sanad.rest.out;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What sender and receiver of a webhook share. Signs as Standard Webhooks 1.0 says: {@code v1}, HMAC with SHA-256. */
public final class WebhookSecret {
    private static final String PREFIX = "whsec_";
    private static final String SCHEME = "v1,";

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key;
    }

    /**
     * Reads a secret as it is handed about: {@code whsec_} and Base64.
     *
     * @throws IllegalArgumentException where it has another form, or fewer than 24 or more than 64 bytes
     */
    public static WebhookSecret of(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("secret: does not begin with " + PREFIX);
        }
        byte[] key = decoded(text.substring(PREFIX.length()));
        if (key.length < 24 || key.length > 64) {
            throw new IllegalArgumentException("secret: 24 to 64 bytes");
        }
        return new WebhookSecret(key);
    }

    /** The value of {@code webhook-signature}. */
    public String sign(String id, Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return SCHEME + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /**
     * Whether one of the signatures is of this secret, and the message neither older nor newer than five minutes: for
     * a receiver, which should also take each id but once.
     *
     * @param signatures as they came, parted by blanks
     */
    public boolean signed(String id, Instant at, byte[] body, String signatures, Instant now) {
        if (Duration.between(at, now).abs().compareTo(Duration.ofMinutes(5)) > 0) {
            return false;
        }
        byte[] expected = sign(id, at, body).getBytes(StandardCharsets.UTF_8);
        return Stream.of(signatures.split(" "))
                .anyMatch(one -> MessageDigest.isEqual(expected, one.getBytes(StandardCharsets.UTF_8)));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "WebhookSecret[]";
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("secret: not Base64 after " + PREFIX);
        }
    }
}
