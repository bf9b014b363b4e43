package dev.sanad.desk.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/** All open connections. Closes those that take too long, and the longest waiting one when there are too many. */
final class Visits extends AbstractLifeCycle implements Connection.Listener {
    private final Limits limits;
    private final Scheduler scheduler;
    private final Duration round;

    /** In the order in which they began to wait. */
    private final Map<Connection, Visit> visits = new LinkedHashMap<>();

    private Scheduler.Task next = () -> false;

    Visits(Limits limits, Scheduler scheduler) {
        this.limits = limits;
        this.scheduler = scheduler;
        this.round = limits.patience().request().dividedBy(10);
    }

    @Override
    public void onOpened(Connection connection) {
        longestWaitingBeyondTheLimit(connection).forEach(Visit::close);
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        visits.remove(connection);
    }

    synchronized int open() {
        return visits.size();
    }

    synchronized Visit of(Connection connection) {
        return visits.computeIfAbsent(connection, absent -> new Visit(absent, System.nanoTime()));
    }

    /** The request of this connection was answered; it goes to the end of the queue of those that wait. */
    synchronized void waitsAgain(Connection connection) {
        Visit visit = visits.remove(connection);
        if (visit != null) {
            visit.waits(System.nanoTime());
            visits.put(connection, visit);
        }
    }

    @Override
    protected void doStart() {
        next = scheduler.schedule(this::closeTheSlow, round.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    protected void doStop() {
        next.cancel();
    }

    private void closeTheSlow() {
        long now = System.nanoTime();
        all().forEach(visit -> visit.closeIfTooSlow(now, limits.patience()));
        if (isRunning()) {
            doStart();
        }
    }

    private synchronized List<Visit> all() {
        return List.copyOf(visits.values());
    }

    private synchronized List<Visit> longestWaitingBeyondTheLimit(Connection newcomer) {
        of(newcomer);
        List<Visit> tooMany = visits.values().stream()
                .filter(Visit::waiting)
                .limit(Math.max(0, visits.size() - limits.connections()))
                .toList();
        visits.values().removeAll(tooMany);
        return tooMany;
    }
}
