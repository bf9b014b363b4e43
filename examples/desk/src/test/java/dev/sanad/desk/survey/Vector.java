package dev.sanad.desk.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Figures that were published, or reckoned elsewhere with sixty digits. */
public record Vector(String id, String metric, double tolerance, JsonNode inputs, JsonNode expected) {
    private static final JsonMapper JSON = new JsonMapper();

    public static List<Vector> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vector.class.getResourceAsStream("/dev/sanad/statistics/vectors.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(Vector::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where an answer is not what is expected; nothing when it is. Further keys are welcome. */
    public String difference(JsonNode answer) {
        return difference("", expected, answer);
    }

    @Override
    public String toString() {
        return id;
    }

    private static Vector of(String line) {
        try {
            JsonNode vector = JSON.readTree(line);
            return new Vector(
                    vector.get("id").asText(),
                    vector.get("metric").asText(),
                    vector.get("tolerance").asDouble(),
                    vector.get("inputs"),
                    vector.get("expected"));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private String difference(String at, JsonNode wanted, JsonNode got) {
        if (wanted.isNumber() && got.isNumber()) {
            return Math.abs(wanted.asDouble() - got.asDouble()) <= tolerance ? "" : at + " is " + got;
        }
        if (wanted.isObject()) {
            return wanted.properties().stream()
                    .map(part -> difference(at + "/" + part.getKey(), part.getValue(), got.path(part.getKey())))
                    .filter(difference -> !difference.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        if (wanted.isArray() && got.size() == wanted.size()) {
            return IntStream.range(0, wanted.size())
                    .mapToObj(i -> difference(at + "/" + i, wanted.get(i), got.path(i)))
                    .filter(difference -> !difference.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return wanted.equals(got) ? "" : at + " is " + got;
    }
}
