package dev.sanad.rest.out;

import java.net.http.HttpClient;
import java.time.Duration;

/** Lines for tests. */
final class Lines {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Lines() {}

    static Line patient() {
        return new Line(CLIENT, Duration.ofSeconds(10));
    }

    static Line impatient() {
        return new Line(CLIENT, Duration.ofMillis(150));
    }
}
