package dev.sanad.statistics;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.DoubleSupplier;

/**
 * What one turn took of this thread.
 *
 * @param check what was calculated, so that nothing is calculated in vain and all agree
 */
record Spent(long nanoseconds, long bytes, double check) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Spent by(DoubleSupplier work) {
        long self = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(self);
        long nanoseconds = THREADS.getCurrentThreadCpuTime();
        double check = work.getAsDouble();
        return new Spent(
                THREADS.getCurrentThreadCpuTime() - nanoseconds, THREADS.getThreadAllocatedBytes(self) - bytes, check);
    }
}
