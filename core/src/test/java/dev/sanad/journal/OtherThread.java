package dev.sanad.journal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does something at the same time, and waits for it, but not for ever. */
final class OtherThread {

    private OtherThread() {}

    static void run(Runnable what) {
        FutureTask<Void> task = new FutureTask<>(what, null);
        Thread thread = new Thread(task, "other");
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the other unit failed, or waits for this one", e);
        }
    }
}
