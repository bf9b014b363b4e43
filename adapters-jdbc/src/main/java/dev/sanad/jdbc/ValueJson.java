package dev.sanad.jdbc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.sanad.journal.StoreException;
import dev.sanad.journal.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes value trees as JSON and reads them again: one form for each value, so that what is read equals what was written. */
final class ValueJson {
    /** Of the form written here; a row says in which it was written. */
    static final int FORMAT = 1;

    /** What H2 keeps in one column. */
    private static final int LONGEST = 1_000_000;

    private static final int DEEPEST = 200;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private ValueJson() {}

    /** Refuses trees that are deeper than 200 values or longer than a million characters with {@link IllegalArgumentException}. */
    static String write(Value.Tree tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(tree, json, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.getBuffer().length() > LONGEST) {
            throw new IllegalArgumentException("tree: longer than a million characters");
        }
        return text.toString();
    }

    /** Refuses what {@link #write} has not written with {@link StoreException}, which holds nothing of it. */
    static Value.Tree read(int format, String text) {
        if (format != FORMAT) {
            throw new StoreException("a row is written in format " + format + ", which only a newer version reads");
        }
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            if (read(json) instanceof Value.Tree tree && json.nextToken() == null) {
                return tree;
            }
        } catch (IOException | IllegalArgumentException e) {
            // Its message would quote the row.
            throw unreadable();
        }
        throw unreadable();
    }

    private static void write(Value value, JsonGenerator json, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("tree: deeper than " + DEEPEST + " values");
        }
        if (value instanceof Value.Tree tree) {
            json.writeStartObject();
            for (Map.Entry<String, Value> entry : tree.values().entrySet()) {
                json.writeFieldName(entry.getKey());
                write(entry.getValue(), json, depth + 1);
            }
            json.writeEndObject();
        } else if (value instanceof Value.Items items) {
            json.writeStartArray();
            for (Value item : items.items()) {
                write(item, json, depth + 1);
            }
            json.writeEndArray();
        } else {
            writeLeaf(value, json);
        }
    }

    private static void writeLeaf(Value value, JsonGenerator json) throws IOException {
        if (value instanceof Value.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Value.Number number) {
            json.writeNumber(number.number());
        } else if (value instanceof Value.Truth truth) {
            json.writeBoolean(truth.truth());
        }
    }

    private static Value read(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw unreadable();
        }
        return switch (token) {
            case START_OBJECT -> tree(json);
            case START_ARRAY -> items(json);
            case VALUE_STRING -> Value.of(json.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Number(json.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> Value.of(token == JsonToken.VALUE_TRUE);
            default -> throw unreadable();
        };
    }

    private static Value.Tree tree(JsonParser json) throws IOException {
        Map<String, Value> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            values.put(key, read(json));
        }
        return new Value.Tree(values);
    }

    private static Value.Items items(JsonParser json) throws IOException {
        List<Value> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(json));
        }
        return new Value.Items(items);
    }

    private static StoreException unreadable() {
        return new StoreException("a row holds what this store has not written");
    }
}
