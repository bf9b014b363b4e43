package dev.sanad.jdbc;

import java.util.concurrent.locks.Lock;

/** From its first write to its end a unit has the turn, and others that come to write wait. */
final class Turn implements AutoCloseable {
    private final Lock lock;
    private boolean taken;

    Turn(Lock lock) {
        this.lock = lock;
    }

    void take() {
        if (!taken) {
            lock.lock();
            taken = true;
        }
    }

    boolean taken() {
        return taken;
    }

    @Override
    public void close() {
        if (taken) {
            lock.unlock();
            taken = false;
        }
    }
}
