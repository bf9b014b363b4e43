package dev.sanad.kernel;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Where new ids come from; the host gives it, so that tests can foresee them. Thread-safe. */
public interface Ids {

    /** A new id for a case: a version 7 UUID, so that ids made later sort later; random where order must not tell. */
    UUID next();

    /**
     * Ids of the host's clock and chance.
     *
     * @param random 64 bits at a time that nobody can guess, such as {@code new SecureRandom()::nextLong}; thread-safe
     */
    static Ids of(InstantSource clock, LongSupplier random) {
        return new DrawnIds(clock, random);
    }

    /** A new code of at least 100 random bits, in upper-case letters and digits, that cannot be guessed. */
    String code();
}
