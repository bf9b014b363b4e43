package dev.sanad.desk.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A client as they should be: asks, and reads the answer. */
final class Visitor {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> begin(String path) {
        return http.sendAsync(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, byte[] body) throws IOException, InterruptedException {
        return http.send(
                request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** How long the middle one of so many requests took, each of them answered. */
    Duration median(int requests) throws IOException, InterruptedException {
        long[] taken = new long[requests];
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            if (get("/hello").statusCode() != 200) {
                throw new IOException("not answered");
            }
            taken[i] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(taken);
        return Duration.ofNanos(taken[requests / 2]);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }
}
