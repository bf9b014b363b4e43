package dev.sanad.complaint;

import dev.sanad.kernel.AssociationId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts attempts in memory and forgets them when the window is over. Holds no more than the attempts that one window
 * allows.
 */
public final class MemoryAttempts implements Attempts {
    private final int each;
    private final int together;
    private final Duration window;
    private final Map<List<Object>, Integer> counts = new HashMap<>();
    private Instant since = Instant.EPOCH;
    private int tried;

    /**
     * Limits for one window of time; refuses numbers below 1 with {@link IllegalArgumentException}.
     *
     * @param each how often one receipt may be tried in vain
     * @param together how often all of them may be tried
     */
    public MemoryAttempts(int each, int together, Duration window) {
        if (each < 1 || together < 1 || window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException("each, together, window: more than nothing is needed");
        }
        this.each = each;
        this.together = together;
        this.window = window;
    }

    /** Ten for each receipt and six hundred together, in a quarter of an hour. */
    public static MemoryAttempts standard() {
        return new MemoryAttempts(10, 600, Duration.ofMinutes(15));
    }

    @Override
    public synchronized boolean mayTry(AssociationId association, String locator, Instant at) {
        if (!at.isBefore(since.plus(window))) {
            counts.clear();
            since = at;
            tried = 0;
        }
        boolean may = tried < together;
        tried += may ? 1 : 0;
        return may && counts.merge(List.of(association, locator), 1, Integer::sum) <= each;
    }

    @Override
    public synchronized void succeeded(AssociationId association, String locator) {
        counts.remove(List.of(association, locator));
    }
}
