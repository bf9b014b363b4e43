package dev.sanad.rest;

/**
 * How much one request may bring.
 *
 * @param json bytes of a JSON body
 * @param document bytes of a document
 */
public record Limits(int json, long document) {

    /** 1 MiB of JSON, 20 MiB for a document. */
    public static final Limits STANDARD = new Limits(1 << 20, 20L << 20);

    /** Refuses limits below 1, and more than 1 GiB of JSON, with {@link IllegalArgumentException}. */
    public Limits {
        if (json < 1 || json > 1 << 30 || document < 1) {
            throw new IllegalArgumentException("json lies between 1 and 2^30, document starts at 1");
        }
    }
}
