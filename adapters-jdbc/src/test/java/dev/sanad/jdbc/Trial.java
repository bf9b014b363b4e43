package dev.sanad.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javax.sql.DataSource;

/** What tests of the loop have in common: patience without sleep, and drivers that fail on demand. */
final class Trial {
    /** Must not come out of the store in any message. */
    static final String CANARY = "canary-0912345678";

    private Trial() {}

    static Patience patience() {
        return patience(() -> 0, time -> {});
    }

    static Patience noting(List<Duration> pauses) {
        return patience(() -> 1, pauses::add);
    }

    private static Patience patience(DoubleSupplier jitter, Consumer<Duration> pause) {
        return new Patience(new Patience.Tries(8, 3, 9), Duration.ofMinutes(1), jitter, () -> 0, pause);
    }

    static SQLException failure(String state, int code) {
        return new SQLException(CANARY, state, code);
    }

    /** Fails the first so many calls of this name. */
    static DataSource failing(DataSource source, String name, int times, SQLException failure) {
        int[] left = {times};
        return Tap.on(source, call -> {
            if (call.name().equals(name) && left[0]-- > 0) {
                throw failure;
            }
            return call.proceed();
        });
    }

    /** Commits, and then says that it failed, the first so many times. */
    static DataSource losingTheReply(DataSource source, int times, SQLException failure) {
        int[] left = {times};
        return Tap.on(source, call -> {
            Object answer = call.proceed();
            if (call.name().equals("commit") && left[0]-- > 0) {
                ((Connection) call.target()).close();
                throw failure;
            }
            return answer;
        });
    }

    /** The names of all calls, in order. */
    static DataSource noted(DataSource source, List<String> names) {
        return Tap.on(source, call -> {
            names.add(call.name());
            return call.proceed();
        });
    }

    static List<String> names() {
        return new ArrayList<>();
    }
}
