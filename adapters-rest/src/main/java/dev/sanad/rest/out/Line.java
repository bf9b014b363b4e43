package dev.sanad.rest.out;

import dev.sanad.journal.Trouble;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The host's client and how long one exchange over it may take, from the first byte to the last.
 *
 * @param client of the host; its connect timeout, proxy and TLS are its own, and it follows no redirects
 * @param limit for one exchange, above zero
 */
public record Line(HttpClient client, Duration limit) {

    /** Refuses a client that follows redirects, or a limit of nothing, with {@link IllegalArgumentException}. */
    public Line {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "client: follows redirects, which would carry signatures and tokens away");
        }
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit: above zero");
        }
    }

    Exchange exchange(HttpRequest.Builder asked) {
        HttpRequest request = asked.timeout(limit).build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, info -> new BoundedBody());
        try {
            return Exchange.of(answer.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Exchange.None(Trouble.LATE);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Exchange.None(Trouble.LATE);
        } catch (ExecutionException e) {
            return new Exchange.None(trouble(Optional.ofNullable(e.getCause()).orElse(e)));
        }
    }

    private static Trouble trouble(Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return Trouble.UNREACHABLE;
        }
        if (cause instanceof HttpTimeoutException) {
            return Trouble.LATE;
        }
        if (cause instanceof IOException) {
            return Trouble.GARBLED;
        }
        throw new IllegalStateException("the HTTP client failed", cause);
    }
}
