package dev.sanad.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came back. */
record Reply(int status, Map<String, List<String>> headers, byte[] bytes) {

    Reply(HttpResponse<byte[]> response) {
        this(response.statusCode(), new TreeMap<>(response.headers().map()), response.body());
    }

    String header(String name) {
        return String.join(",", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return status + " " + headers + "\n" + text();
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(bytes);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    String code() {
        return json().path("code").asText();
    }

    /** Pointer or name, and code, of each error. */
    List<String> errors() {
        return json().path("errors").findParents("code").stream()
                .map(error -> error.path("pointer").asText()
                        + error.path("name").asText() + " " + error.path("code").asText())
                .toList();
    }
}
