package dev.sanad.desk;

import dev.sanad.ServiceDesk;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.Outbox;
import dev.sanad.kernel.CaseKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does every second what nobody asks for: rings the clocks that are due, and follows what the journal announces. What
 * fails is tried again at the next beat.
 */
final class Pulse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final int MOST = 100;
    private static final int SECONDS_TO_END = 10;

    private final Collection<ServiceDesk> desks;
    private final Outbox outbox;
    private final ScheduledExecutorService beats =
            Executors.newSingleThreadScheduledExecutor(beat -> new Thread(beat, "desk-pulse"));

    Pulse(Collection<ServiceDesk> desks, Outbox outbox) {
        this.desks = List.copyOf(desks);
        this.outbox = outbox;
    }

    static Pulse start(Collection<ServiceDesk> desks, Outbox outbox) {
        Pulse pulse = new Pulse(desks, outbox);
        pulse.beats.scheduleWithFixedDelay(pulse::beat, 1, 1, TimeUnit.SECONDS);
        return pulse;
    }

    /** One round; it never throws, since what throws is not called again. */
    void beat() {
        for (ServiceDesk desk : desks) {
            attempt(() -> desk.ring(MOST));
            attempt(() -> follow(desk));
        }
    }

    /** A beat that was begun may end. */
    @Override
    public void close() throws InterruptedException {
        beats.shutdown();
        if (!beats.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            LOG.warn("the last beat did not end in {} seconds", SECONDS_TO_END);
        }
    }

    /** Takes out of the outbox what was followed. What fails stays there, and so does what comes after it in its case. */
    private void follow(ServiceDesk desk) {
        List<Announcement> followed = new ArrayList<>();
        Set<CaseKey> stuck = new HashSet<>();
        for (Announcement heard : outbox.next(desk.association(), MOST)) {
            if (!stuck.contains(heard.key())) {
                boolean done = attempt(() -> desk.followUp(heard));
                if (done) {
                    followed.add(heard);
                } else {
                    stuck.add(heard.key());
                }
            }
        }
        if (!followed.isEmpty()) {
            outbox.heard(followed);
        }
    }

    private static boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("a beat failed and is tried again: {}", e.getClass().getName());
            return false;
        }
    }
}
