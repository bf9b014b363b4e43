package dev.sanad.desk;

import dev.sanad.Follower;
import dev.sanad.ServiceDesk;
import dev.sanad.journal.Outbox;
import dev.sanad.request.WorkDesk;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rings the clocks that are due and follows what is announced, again and again: Sanad itself starts no thread. */
final class Bell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    /** Requests at once. What is due beyond them waits for the next round. */
    private static final int MOST = 1_000;

    private static final long LONGEST_STOP_SECONDS = 20;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "desk-bell"));

    private Bell() {}

    /** Rings at once, and then as often as said. */
    static Bell start(Collection<ServiceDesk> desks, Outbox outbox, Duration every) {
        Bell bell = new Bell();
        desks.forEach(desk -> bell.thread.scheduleWithFixedDelay(
                () -> round(desk, outbox), 0, every.toMillis(), TimeUnit.MILLISECONDS));
        desks.forEach(desk -> bell.thread.scheduleWithFixedDelay(() -> nightly(desk), 0, 1, TimeUnit.DAYS));
        return bell;
    }

    /**
     * A round that fails, with an error too, is told, and the next one comes: a schedule ends for good at the first thing
     * that is thrown. What is due stays due, what is announced stays announced.
     */
    static void round(ServiceDesk desk, Outbox outbox) {
        try {
            desk.ring(MOST);
        } catch (Throwable e) {
            LOG.error("not every clock of {} could be rung", desk.association(), e);
        }
        try {
            desk.reports().ifPresent(reports -> reports.takeIn(MOST));
        } catch (Throwable e) {
            LOG.error("not all reports without a name of {} could be taken in", desk.association(), e);
        }
        try {
            new Follower(desk, outbox).follow(MOST);
        } catch (Throwable e) {
            LOG.error("not all that was announced of {} could be followed", desk.association(), e);
        }
    }

    /** What was learned before stays where it fails, and so does what was filed. */
    private static void nightly(ServiceDesk desk) {
        try {
            desk.learn();
        } catch (Throwable e) {
            LOG.error("nothing could be learned from the cases of {}", desk.association(), e);
        }
        try {
            desk.work().ifPresent(WorkDesk::refile);
        } catch (Throwable e) {
            LOG.error("not all that waits at the desks of {} could be filed anew", desk.association(), e);
        }
    }

    /** Lets a round that was begun end. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a round of ringing is cut off: what it has not reached stays due");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
