package dev.sanad.desk.server;

import java.time.Duration;
import org.eclipse.jetty.io.Connection;

/** One connection: what it does now, and since when. */
final class Visit {
    private enum Phase {
        WAITING,
        SENDING,
        WORKING,
        READING
    }

    private final Connection connection;
    private Phase phase = Phase.WAITING;
    private long since;
    private long moved;
    private Runnable giveUp;

    Visit(Connection connection, long now) {
        this.connection = connection;
        this.since = now;
        this.giveUp = this::close;
    }

    synchronized void waits(long now) {
        enter(Phase.WAITING, now, this::close);
    }

    /** Its request's body is on the way. */
    synchronized void sends(long now, Runnable onTooSlow) {
        enter(Phase.SENDING, now, onTooSlow);
    }

    /** So many bytes of the request or the answer got through. */
    synchronized void moved(int bytes) {
        moved += bytes;
    }

    /** Its request is being worked on, which is not the visitor's fault. */
    synchronized void works(long now) {
        enter(Phase.WORKING, now, this::close);
    }

    /** The answer is on the way to it. */
    synchronized void reads(long now) {
        enter(Phase.READING, now, this::close);
    }

    synchronized boolean waiting() {
        return phase == Phase.WAITING;
    }

    void close() {
        connection.getEndPoint().close();
    }

    void closeIfTooSlow(long now, Patience patience) {
        if (tooSlow(now, patience)) {
            giveUp().run();
        }
    }

    private synchronized boolean tooSlow(long now, Patience patience) {
        Duration taken = Duration.ofNanos(now - since);
        return switch (phase) {
            case WAITING -> taken.compareTo(patience.request()) > 0;
            case WORKING -> false;
            case SENDING, READING -> !patience.allows(taken, moved);
        };
    }

    private synchronized Runnable giveUp() {
        Runnable now = giveUp;
        giveUp = this::close;
        return now;
    }

    private void enter(Phase next, long now, Runnable onTooSlow) {
        phase = next;
        since = now;
        moved = 0;
        giveUp = onTooSlow;
    }
}
