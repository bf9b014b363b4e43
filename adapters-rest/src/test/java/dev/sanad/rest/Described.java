package dev.sanad.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A description of the API, with its references followed. */
record Described(JsonNode document) {

    private static final Set<String> VERBS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    static Described ours() {
        try (InputStream file = Described.class.getResourceAsStream("openapi.json")) {
            return new Described(new ObjectMapper().readTree(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Operations by verb and path, such as {@code GET /{association}/policies}. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    if (VERBS.contains(verb.getKey())) {
                        operations.put(
                                verb.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                verb.getValue());
                    }
                }));
        return operations;
    }

    /** The node that a reference stands for, or the node itself. */
    JsonNode follow(JsonNode node) {
        JsonNode ref = node.path("$ref");
        return ref.isMissingNode() ? node : document.at(ref.asText().substring(1));
    }

    JsonNode response(String operation, int status) {
        JsonNode described = operations().getOrDefault(operation, MissingNode.getInstance());
        return follow(described.path("responses").path(Integer.toString(status)));
    }

    Stream<JsonNode> parameters(String operation) {
        Stream.Builder<JsonNode> all = Stream.builder();
        operations().get(operation).path("parameters").forEach(parameter -> all.add(follow(parameter)));
        return all.build();
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
