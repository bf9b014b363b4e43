package dev.sanad.desk.server;

import java.time.Duration;

/**
 * How long a visitor may take. A server that only bounds the silence between two bytes is held for ever by one byte a
 * second; these bound the whole.
 *
 * @param request from the opening of the connection, or the end of the last answer, to the end of a request's headers
 * @param grace for a body or an answer, whatever its size
 * @param bytesPerSecond what must move on average once the grace is over
 * @param stop how long requests that were begun may go on after the server was told to stop
 */
public record Patience(Duration request, Duration grace, int bytesPerSecond, Duration stop) {
    public static Patience standard() {
        return new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10), 4096, Duration.ofSeconds(20));
    }

    boolean allows(Duration taken, long bytesMoved) {
        return taken.compareTo(grace.plusMillis(bytesMoved * 1000 / bytesPerSecond)) <= 0;
    }
}
