package dev.sanad.desk.survey;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanad.desk.survey.UnreadableException.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** An object of a line, read by key. */
final class Inputs {
    /** Whole numbers above it are not exact as a double, so they must be written without a point. */
    private static final double EXACT = 1L << 53;

    private final JsonNode json;
    private final String path;

    private Inputs(JsonNode json, String path) {
        this.json = json;
        this.path = path;
    }

    static Inputs of(JsonNode json) {
        return of(json, "");
    }

    private static Inputs of(JsonNode json, String path) {
        if (!json.isObject()) {
            throw new UnreadableException(Code.NOT_AN_OBJECT, path);
        }
        return new Inputs(json, path);
    }

    boolean has(String key) {
        return json.has(key);
    }

    Inputs object(String key) {
        return of(part(key), path(key));
    }

    Map<String, Inputs> objects(String key) {
        return object(key).each(Inputs::of);
    }

    Map<String, Double> numbersByName(String key) {
        return object(key).each(Inputs::number);
    }

    Map<String, Long> wholeByName(String key) {
        return object(key).each(Inputs::whole);
    }

    Map<String, List<Double>> listsByName(String key) {
        return object(key).each((node, at) -> list(node, at, Inputs::number));
    }

    double number(String key) {
        return number(part(key), path(key));
    }

    double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    long whole(String key) {
        return whole(part(key), path(key));
    }

    long whole(String key, long otherwise) {
        return has(key) ? whole(key) : otherwise;
    }

    List<Double> numbers(String key) {
        return list(part(key), path(key), Inputs::number);
    }

    List<Long> wholes(String key) {
        return list(part(key), path(key), Inputs::whole);
    }

    List<List<Double>> table(String key) {
        return list(part(key), path(key), (row, at) -> list(row, at, Inputs::number));
    }

    List<List<Long>> wholeTable(String key) {
        return list(part(key), path(key), (row, at) -> list(row, at, Inputs::whole));
    }

    /** Whether the list holds numbers, not lists. */
    boolean isFlat(String key) {
        return part(key).path(0).isNumber();
    }

    boolean yes(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        if (!part(key).isBoolean()) {
            throw new UnreadableException(Code.NOT_YES_OR_NO, path(key));
        }
        return part(key).booleanValue();
    }

    String word(String key) {
        if (!part(key).isTextual()) {
            throw new UnreadableException(Code.NOT_TEXT, path(key));
        }
        return part(key).textValue();
    }

    UnreadableException unknown(String key) {
        return new UnreadableException(Code.VALUE_UNKNOWN, path(key));
    }

    private JsonNode part(String key) {
        return Optional.ofNullable(json.get(key))
                .orElseThrow(() -> new UnreadableException(Code.KEY_MISSING, path(key)));
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private <T> Map<String, T> each(BiFunction<JsonNode, String, T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        json.properties().forEach(entry -> all.put(entry.getKey(), read.apply(entry.getValue(), path(entry.getKey()))));
        return all;
    }

    private static <T> List<T> list(JsonNode node, String at, BiFunction<JsonNode, String, T> read) {
        if (!node.isArray()) {
            throw new UnreadableException(Code.NOT_A_LIST, at);
        }
        List<T> all = new ArrayList<>();
        node.forEach(element -> all.add(read.apply(element, at + "[" + all.size() + "]")));
        return all;
    }

    private static double number(JsonNode node, String at) {
        if (!node.isNumber()) {
            throw new UnreadableException(Code.NOT_A_NUMBER, at);
        }
        return node.doubleValue();
    }

    private static long whole(JsonNode node, String at) {
        double number = number(node, at);
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        if (number != Math.rint(number) || Math.abs(number) > EXACT) {
            throw new UnreadableException(Code.NOT_A_WHOLE_NUMBER, at);
        }
        return (long) number;
    }
}
