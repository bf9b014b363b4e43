package dev.sanad.desk.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Speaks to the desk of one association as its sample people. */
final class Api {
    static final String ASSOCIATION = "harakiya";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final int port;
    private final String association;
    private final JsonNode callers;

    Api(int port, Path data) throws IOException {
        this(port, data, ASSOCIATION);
    }

    Api(int port, Path data, String association) throws IOException {
        this.port = port;
        this.association = association;
        this.callers = JSON.readTree(data.resolve("callers.json").toFile()).path(association);
    }

    /**
     * Something to be done.
     *
     * @param who by his name among the sample people; empty for the public
     * @param key of the command; the same again is the same command
     * @param version that it is meant for
     */
    record Command(String who, String path, String body, String key, Optional<Long> version) {
        Command body(String other) {
            return new Command(who, path, other, key, version);
        }

        Command version(long other) {
            return new Command(who, path, body, key, Optional.of(other));
        }
    }

    /** An answer, with its body read. */
    record Answer(int status, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + body, e);
            }
        }

        String code() {
            return json().path("code").asText();
        }
    }

    String person(String who) {
        return callers.path(who).path("person").asText();
    }

    Answer get(String who, String path) throws IOException, InterruptedException {
        return sent(request(who, path).GET().build());
    }

    Answer post(Command command) throws IOException, InterruptedException {
        return sent(request(command).build());
    }

    Answer document(String who, byte[] bytes) throws IOException, InterruptedException {
        return sent(request(who, "/documents")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build());
    }

    /** A table of sheets; the same again is the same command. */
    Answer table(String who, String path, String rows) throws IOException, InterruptedException {
        return sent(request(who, path)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", "table-" + Integer.toHexString(rows.hashCode()))
                .POST(HttpRequest.BodyPublishers.ofString(rows, StandardCharsets.UTF_8))
                .build());
    }

    int port() {
        return port;
    }

    String token(String who) {
        return callers.path(who).path("token").asText();
    }

    private HttpRequest.Builder request(Command command) {
        HttpRequest.Builder request = request(command.who(), command.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", command.key())
                .POST(HttpRequest.BodyPublishers.ofString(command.body(), StandardCharsets.UTF_8));
        command.version().ifPresent(version -> request.header("If-Match", "\"" + version + "\""));
        return request;
    }

    private HttpRequest.Builder request(String who, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/" + association + path))
                .timeout(Duration.ofSeconds(60));
        return who.isEmpty() ? request : request.header("Authorization", "Bearer " + token(who));
    }

    private Answer sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body());
    }
}
