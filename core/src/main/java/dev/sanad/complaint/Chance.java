package dev.sanad.complaint;

/** Where what cannot be foreseen comes from. Port; thread-safe. */
@FunctionalInterface
public interface Chance {

    /** So many bytes of a cryptographically strong source. */
    byte[] bytes(int count);
}
