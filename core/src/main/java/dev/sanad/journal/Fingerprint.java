package dev.sanad.journal;

import java.util.Locale;

/** A keyed digest (HMAC-SHA-256), in 64 lower-case hexadecimal digits. It tells equal from other, and nothing else. */
public record Fingerprint(String hex) {

    public Fingerprint {
        boolean fits = hex.length() == 64 && hex.equals(hex.toLowerCase(Locale.ROOT));
        if (!fits || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
            throw new IllegalArgumentException("hex: not 64 lower-case hexadecimal digits");
        }
    }
}
