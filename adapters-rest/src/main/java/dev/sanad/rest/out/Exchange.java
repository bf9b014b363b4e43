package dev.sanad.rest.out;

import dev.sanad.journal.Trouble;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** What came of asking once. */
sealed interface Exchange {

    /** An answer of any kind. */
    record Answer(int status, Optional<Duration> retryAfter, byte[] body) implements Exchange {
        boolean good() {
            return status >= 200 && status < 300;
        }

        /** Whether it may say something else later: it has no time, or failed itself. */
        boolean passing() {
            return status >= 500 || status == 408 || status == 425 || status == 429;
        }

        Trouble trouble() {
            return passing() ? Trouble.FAILED : Trouble.DECLINED;
        }
    }

    /** No answer. */
    record None(Trouble trouble) implements Exchange {}

    static Exchange of(HttpResponse<byte[]> response) {
        Optional<Duration> retryAfter = response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
        return new Answer(response.statusCode(), retryAfter, response.body());
    }
}
