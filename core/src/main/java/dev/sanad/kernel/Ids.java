package dev.sanad.kernel;

import java.util.UUID;

/** Where new ids come from; the host gives it, so that tests can foresee them. Thread-safe. */
public interface Ids {

    /** A new id for a case: a version 7 UUID, so that ids made later sort later; random where order must not tell. */
    UUID next();

    /** A new code of at least 100 random bits, in upper-case letters and digits, that cannot be guessed. */
    String code();
}
