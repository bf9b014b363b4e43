package dev.sanad.jdbc;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/**
 * How often a unit is tried, and how the time between is spent. The pauses double: from 5 to 500 milliseconds after a
 * conflict, from 50 milliseconds to 5 seconds after a lost connection.
 *
 * @param conflicts tries in all when the database rolls back in favour of others, 1 or more
 * @param locks tries in all when it waits too long for a lock, 1 or more
 * @param connections tries in all when it cannot be reached, 1 or more; 9 are about 10 seconds
 * @param jitter numbers from 0 to 1, so that those who gave way do not meet again; called by many threads
 * @param pause waits so long, or less where the thread is interrupted
 */
public record Patience(int conflicts, int locks, int connections, DoubleSupplier jitter, Consumer<Duration> pause) {

    /** Refuses fewer than one try with {@link IllegalArgumentException}. */
    public Patience {
        if (conflicts < 1 || locks < 1 || connections < 1) {
            throw new IllegalArgumentException("conflicts, locks and connections: at least 1 try each");
        }
    }

    /** 8, 3 and 9 tries; sleeps. */
    public static Patience standard() {
        return new Patience(8, 3, 9, () -> ThreadLocalRandom.current().nextDouble(), Patience::sleep);
    }

    /** One try, whatever happens. */
    static Patience none() {
        return new Patience(1, 1, 1, () -> 0, time -> {});
    }

    /** Waits after the so-manieth try for between half and all of the time that is its turn. */
    void after(int tries, Duration first, Duration longest) {
        long doubled = first.toNanos() << Math.min(tries - 1, 20);
        long most = Math.min(doubled, longest.toNanos());
        pause.accept(Duration.ofNanos((long) (most * (0.5 + 0.5 * jitter.getAsDouble()))));
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
