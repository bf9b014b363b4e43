package dev.sanad.desk;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits on a state, never for a time; gives up after a bounded while. */
public final class Await {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Await() {}

    public static void until(String what, Callable<Boolean> state) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!state.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came: " + what);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
