package dev.sanad.kernel;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Ids of the layout of RFC 9562, section 5.7: milliseconds, then chance. */
record DrawnIds(InstantSource clock, LongSupplier random) implements Ids {
    /** Without I, L, O and U, which are misread or make words: five bits a letter. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LETTERS_OF_A_DRAW = 12;

    @Override
    public UUID next() {
        long high = clock.millis() << 16 | 0x7000 | random.getAsLong() & 0xfff;
        long low = Long.MIN_VALUE | random.getAsLong() >>> 2;
        return new UUID(high, low);
    }

    /** 24 letters: 120 bits. */
    @Override
    public String code() {
        StringBuilder code = new StringBuilder();
        draw(code);
        draw(code);
        return code.toString();
    }

    private void draw(StringBuilder code) {
        long bits = random.getAsLong();
        for (int i = 0; i < LETTERS_OF_A_DRAW; i++) {
            code.append(LETTERS.charAt((int) (bits >>> 5 * i & 31)));
        }
    }
}
