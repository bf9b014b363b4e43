package dev.sanad.complaint;

import dev.sanad.kernel.AssociationId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts attempts in memory and forgets them when the window is over. Holds no more than the attempts that one window
 * allows each association.
 */
public final class MemoryAttempts implements Attempts {
    private final int each;
    private final int together;
    private final Duration window;
    private final Map<AssociationId, Tried> tried = new HashMap<>();

    /** What was tried in one association since its window began. */
    private static final class Tried {
        private final Instant since;
        private final Map<String, Integer> counts = new HashMap<>();
        private int together;

        private Tried(Instant since) {
            this.since = since;
        }
    }

    /**
     * Limits for one window of time; refuses numbers below 1 with {@link IllegalArgumentException}.
     *
     * @param each how often one receipt may be tried in vain
     * @param together how often all of an association's may be tried in vain
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
        Tried of = tried.compute(
                association,
                (key, before) -> before == null || !at.isBefore(before.since.plus(window)) ? new Tried(at) : before);
        if (of.together >= together) {
            return false;
        }
        of.together++;
        return of.counts.merge(locator, 1, Integer::sum) <= each;
    }

    @Override
    public synchronized void succeeded(AssociationId association, String locator) {
        Optional.ofNullable(tried.get(association)).ifPresent(of -> {
            of.together -= of.counts.remove(locator) == null ? 0 : 1;
        });
    }
}
