package dev.sanad.desk.server;

/**
 * What the server grants to its visitors, all of them together and each one.
 *
 * @param connections open at once; when one more comes, the one that has waited longest without a request is closed
 * @param headerBytes of one request, its first line included
 * @param bodyBytes of one request
 * @param heldBytes of all bodies, requests' and responses', in memory at once
 * @param workers requests worked on at once
 * @param queue requests that wait for a worker; one more is turned away
 * @param patience how long each of them may take
 */
public record Limits(
        int connections, int headerBytes, int bodyBytes, long heldBytes, int workers, int queue, Patience patience) {
    private static final int KIB = 1024;

    /** For a machine with two cores and a heap of 256 MB or more. */
    public static Limits standard() {
        return new Limits(4_000, 8 * KIB, 11 * KIB * KIB, 64L * KIB * KIB, 16, 256, Patience.standard());
    }

    public Limits with(Patience other) {
        return new Limits(connections, headerBytes, bodyBytes, heldBytes, workers, queue, other);
    }
}
