package dev.sanad.desk.data;

import dev.sanad.kernel.Ids;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Ids by the clock and by chance. */
public final class RandomIds implements Ids {
    /** Without I, L, O and U, which are misread or make words. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_LENGTH = 24;

    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    public RandomIds(InstantSource clock) {
        this.clock = clock;
    }

    /** What nobody can foresee, for receipts. */
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    @Override
    public UUID next() {
        long high = clock.millis() << 16 | 0x7000 | random.nextInt(1 << 12);
        long low = Long.MIN_VALUE | random.nextLong() >>> 2;
        return new UUID(high, low);
    }

    @Override
    public String code() {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
