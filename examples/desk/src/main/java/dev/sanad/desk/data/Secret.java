package dev.sanad.desk.data;

import java.security.SecureRandom;

/** The secret under which the desk makes its digests. */
public final class Secret {
    private static final int BYTES = 32;

    private Secret() {}

    /** The secret of this folder, made at random the first time. Without it, documents are not found again. */
    public static byte[] of(DataFolder data) {
        byte[] secret = data.once("digest.key", Secret::made);
        if (secret.length != BYTES) {
            throw new UnusableException("digest.key in the data folder is not what the desk wrote: restore it");
        }
        return secret;
    }

    private static byte[] made() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
