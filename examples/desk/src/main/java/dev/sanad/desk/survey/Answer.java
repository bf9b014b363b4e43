package dev.sanad.desk.survey;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.statistics.Figure;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** An answer in the making; an undefined figure is null. */
final class Answer {
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    ObjectNode json() {
        return json;
    }

    Answer put(String key, long number) {
        json.put(key, number);
        return this;
    }

    Answer put(String key, double number) {
        return put(key, Figure.of(number));
    }

    Answer put(String key, boolean yes) {
        json.put(key, yes);
        return this;
    }

    Answer put(String key, Figure figure) {
        figure.number().ifPresentOrElse(number -> json.put(key, number), () -> json.putNull(key));
        return this;
    }

    Answer nothing(String... keys) {
        List.of(keys).forEach(json::putNull);
        return this;
    }

    Answer put(String key, Map<String, Double> numbers) {
        ObjectNode all = json.putObject(key);
        numbers.forEach(all::put);
        return this;
    }

    Answer put(String key, Collection<Double> numbers) {
        numbers.forEach(json.putArray(key)::add);
        return this;
    }

    Answer words(String key, Collection<String> words) {
        words.forEach(json.putArray(key)::add);
        return this;
    }

    Answer wholes(String key, Collection<Long> numbers) {
        numbers.forEach(json.putArray(key)::add);
        return this;
    }

    Answer table(String key, List<List<Figure>> rows) {
        ArrayNode table = json.putArray(key);
        rows.forEach(row -> {
            ArrayNode line = table.addArray();
            row.forEach(figure -> figure.number().ifPresentOrElse(line::add, line::addNull));
        });
        return this;
    }
}
