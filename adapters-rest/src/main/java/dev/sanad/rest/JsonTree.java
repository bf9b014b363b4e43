package dev.sanad.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.sanad.journal.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one JSON object as a tree of plain values; what is well formed but cannot be taken goes to the faults. */
final class JsonTree {

    private final JsonParser parser;
    private final Faults faults;

    private JsonTree(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The object; {@link FaultException} when the text is not JSON, or the whole of it is not one object. */
    static Value.Tree read(Json json, String text, Faults faults) {
        try (JsonParser parser = json.parser(text)) {
            return new JsonTree(parser, faults).whole();
        } catch (JsonProcessingException malformed) {
            throw new FaultException(Fault.JSON_MALFORMED);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Value.Tree whole() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new FaultException(Fault.BODY_MISSING);
        }
        Optional<Value> value = value(first, Place.BODY, 1);
        trailing();
        if (value.isPresent() && value.get() instanceof Value.Tree tree) {
            return tree;
        }
        throw new FaultException(Fault.OBJECT_EXPECTED, Place.BODY);
    }

    private void trailing() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JsonProcessingException rubbish) {
            // Falls through: what follows need not be JSON to be too much.
        }
        throw new FaultException(Fault.JSON_TRAILING);
    }

    private Optional<Value> value(JsonToken token, Place place, int depth) throws IOException {
        if (depth > Json.DEEPEST) {
            throw new FaultException(Fault.JSON_TOO_DEEP);
        }
        return switch (token) {
            case START_OBJECT -> Optional.of(object(place, depth));
            case START_ARRAY -> Optional.of(list(place, depth));
            case VALUE_STRING -> text(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE, VALUE_FALSE -> Optional.of(Value.of(token == JsonToken.VALUE_TRUE));
            default -> fault(Fault.NULL_NOT_ALLOWED, place);
        };
    }

    private Value.Tree object(Place place, int depth) throws IOException {
        Map<String, Value> values = new LinkedHashMap<>();
        Keys keys = new Keys();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            keys.see(key);
            Optional<Value> value = value(parser.nextToken(), place.field(key), depth + 1);
            if (Plain.name(key)) {
                value.ifPresent(read -> values.put(key, read));
            } else {
                faults.add(Fault.NAME_MALFORMED, place);
            }
        }
        return new Value.Tree(values);
    }

    private Value list(Place place, int depth) throws IOException {
        List<Value> items = new ArrayList<>();
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            value(token, place.item(index++), depth + 1).ifPresent(items::add);
        }
        return new Value.Items(items);
    }

    private Optional<Value> text(Place place) throws IOException {
        String text = parser.getText();
        return Plain.text(text) ? Optional.of(Value.of(text)) : fault(Fault.TEXT_NOT_PLAIN, place);
    }

    private Optional<Value> number(Place place) throws IOException {
        Optional<Value> number = Numerals.read(parser.getText()).map(Value.Number::new);
        return number.isPresent() ? number : fault(Fault.NUMBER_TOO_LARGE, place);
    }

    private Optional<Value> fault(Fault fault, Place place) {
        faults.add(fault, place);
        return Optional.empty();
    }
}
