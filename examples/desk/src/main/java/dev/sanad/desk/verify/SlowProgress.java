package dev.sanad.desk.verify;

import dev.sanad.verify.Progress;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** Says how far long work has come, once every few seconds; of work that is soon done it says nothing. */
public final class SlowProgress implements Progress {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(3);

    private final PrintWriter notes;
    private final long started = System.nanoTime();
    private long said = started;
    private String lifecycle = "";
    private long begun = started;

    public SlowProgress(PrintWriter notes) {
        this.notes = notes;
    }

    @Override
    public void seen(String of, int states) {
        long now = System.nanoTime();
        if (!of.equals(lifecycle)) {
            lifecycle = of;
            begun = said;
        }
        if (now - said >= PATIENCE) {
            long milliseconds = Math.max(1, TimeUnit.NANOSECONDS.toMillis(now - begun));
            notes.println(
                    "note: " + of + ": " + states + " states so far, " + states * 1000L / milliseconds + " a second");
            said = now;
        }
    }
}
