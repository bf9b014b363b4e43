package dev.sanad.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Holds JSON that was answered against the schema described for it, both ways: what is seen, and what never is. */
final class Shape {

    private final Described described;
    final List<String> differences = new ArrayList<>();
    private final Set<String> declared = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    Shape(Described described) {
        this.described = described;
    }

    void compare(JsonNode json, JsonNode schema, String at) {
        JsonNode followed = described.follow(schema);
        String name = schema.has("$ref") ? schema.path("$ref").asText().replaceFirst(".*/", "") : at;
        switch (followed.path("type").asText("any")) {
            case "object" -> object(json, followed, name);
            case "array" -> list(json, followed, name);
            case "string" -> text(json, followed, name);
            case "integer" ->
                check(
                        json.isIntegralNumber()
                                && json.asLong() >= followed.path("minimum").asLong(Long.MIN_VALUE),
                        name,
                        "an integer");
            case "number" -> check(json.isNumber(), name, "a number");
            case "boolean" -> check(json.isBoolean(), name, "a boolean");
            default -> check(false, name, "of a type that is described");
        }
    }

    /** Properties that are described and never answered. */
    List<String> unseen() {
        return declared.stream().filter(property -> !seen.contains(property)).toList();
    }

    private void object(JsonNode json, JsonNode schema, String name) {
        check(json.isObject(), name, "an object");
        JsonNode properties = schema.path("properties");
        Described.names(properties).forEach(property -> declared.add(name + "." + property));
        schema.path("required")
                .forEach(required -> check(json.has(required.asText()), name + "." + required.asText(), "there"));
        json.properties().forEach(field -> {
            String property = name + "." + field.getKey();
            seen.add(property);
            if (properties.has(field.getKey())) {
                compare(field.getValue(), properties.path(field.getKey()), property);
            } else if (schema.path("additionalProperties").isObject()) {
                check(allowed(field.getKey(), schema), property, "a key that is described");
                compare(field.getValue(), schema.path("additionalProperties"), name + ".*");
            } else {
                check(schema.path("additionalProperties").asBoolean(), property, "described");
            }
        });
    }

    private static boolean allowed(String key, JsonNode schema) {
        JsonNode names = schema.path("propertyNames").path("enum");
        return names.isMissingNode() || contains(names, key);
    }

    private void list(JsonNode json, JsonNode schema, String name) {
        check(json.isArray() && json.size() >= schema.path("minItems").asInt(0), name, "a list");
        json.forEach(item -> compare(item, schema.path("items"), name + "[]"));
    }

    private void text(JsonNode json, JsonNode schema, String name) {
        check(json.isTextual(), name, "text");
        check(!schema.has("enum") || contains(schema.path("enum"), json.asText()), name, "one of the words described");
        check(
                Pattern.compile(schema.path("pattern").asText(""))
                        .matcher(json.asText())
                        .find(),
                name,
                "of the pattern described");
        check(Formats.fits(schema.path("format").asText(), json.asText()), name, "of the format described");
    }

    private static boolean contains(JsonNode list, String word) {
        for (JsonNode item : list) {
            if (item.asText().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private void check(boolean holds, String where, String what) {
        if (!holds) {
            differences.add(where + " is not " + what);
        }
    }
}
