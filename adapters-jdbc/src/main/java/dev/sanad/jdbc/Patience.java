package dev.sanad.jdbc;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * How often and for how long a unit is tried, and how the time between is spent. The pauses double: from 5 to 500
 * milliseconds after a conflict, from 50 milliseconds to 5 seconds after a lost connection.
 *
 * @param tries how many, by what went wrong
 * @param longest how long after its beginning a unit is still begun again; a try that was begun takes as long as the data
 *     source lets it
 * @param jitter numbers from 0 to 1, so that those who gave way do not meet again; called by many threads
 * @param nanos a clock that never goes back, as {@link System#nanoTime}
 * @param pause waits so long, or less where the thread is interrupted
 */
public record Patience(
        Tries tries, Duration longest, DoubleSupplier jitter, LongSupplier nanos, Consumer<Duration> pause) {

    /**
     * Tries in all.
     *
     * @param conflicts when the database rolls back in favour of others
     * @param locks when it waits too long for a lock
     * @param connections when it cannot be reached; 9 are about 10 seconds where each fails at once
     */
    public record Tries(int conflicts, int locks, int connections) {

        /** Refuses fewer than one with {@link IllegalArgumentException}. */
        public Tries {
            if (conflicts < 1 || locks < 1 || connections < 1) {
                throw new IllegalArgumentException("conflicts, locks and connections: at least 1 try each");
            }
        }
    }

    /** 8, 3 and 9 tries within 15 seconds; sleeps. */
    public static Patience standard() {
        return new Patience(
                new Tries(8, 3, 9),
                Duration.ofSeconds(15),
                () -> ThreadLocalRandom.current().nextDouble(),
                System::nanoTime,
                Patience::sleep);
    }

    /** The same for so long, as suits whoever answers somebody who waits. */
    public Patience within(Duration time) {
        return new Patience(tries, time, jitter, nanos, pause);
    }

    /** One try, whatever happens. */
    static Patience none() {
        return new Patience(new Tries(1, 1, 1), Duration.ZERO, () -> 0, () -> 0, time -> {});
    }

    /** Waits after the so-manieth try for between half and all of the time that is its turn. */
    void after(int tried, Duration first, Duration longestPause) {
        long doubled = first.toNanos() << Math.min(tried - 1, 20);
        long most = Math.min(doubled, longestPause.toNanos());
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
