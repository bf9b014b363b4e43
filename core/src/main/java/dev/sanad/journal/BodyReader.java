package dev.sanad.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the fields that a {@link BodyWriter} wrote. A field that is missing or of another kind is a damaged record:
 * {@link IllegalStateException} naming the key, never the value.
 */
public final class BodyReader {

    private final Value.Tree tree;

    public BodyReader(Value.Tree tree) {
        this.tree = tree;
    }

    public static BodyReader of(Value value) {
        if (value instanceof Value.Tree tree) {
            return new BodyReader(tree);
        }
        throw new IllegalStateException("a record holds something else than fields");
    }

    public String text(String key) {
        return optionalText(key).orElseThrow(() -> damaged(key));
    }

    public Optional<String> optionalText(String key) {
        return tree.get(key).map(value -> asText(key, value));
    }

    public long number(String key) {
        return tree.get(key)
                .filter(Value.Number.class::isInstance)
                .map(value -> ((Value.Number) value).number().longValueExact())
                .orElseThrow(() -> damaged(key));
    }

    public int count(String key) {
        return Math.toIntExact(number(key));
    }

    public boolean truth(String key) {
        return tree.get(key)
                .filter(Value.Truth.class::isInstance)
                .map(value -> ((Value.Truth) value).truth())
                .orElseThrow(() -> damaged(key));
    }

    public Instant instant(String key) {
        return Instant.parse(text(key));
    }

    public Optional<Instant> optionalInstant(String key) {
        return optionalText(key).map(Instant::parse);
    }

    public Optional<LocalDate> optionalDay(String key) {
        return optionalText(key).map(LocalDate::parse);
    }

    public BodyReader body(String key) {
        return of(value(key));
    }

    public Optional<Value> optional(String key) {
        return tree.get(key);
    }

    public Value value(String key) {
        return tree.get(key).orElseThrow(() -> damaged(key));
    }

    public <T> List<T> all(String key, Function<? super Value, ? extends T> read) {
        if (value(key) instanceof Value.Items items) {
            return items.items().stream().<T>map(read).toList();
        }
        throw damaged(key);
    }

    public List<String> texts(String key) {
        return all(key, value -> asText(key, value));
    }

    /** None where the key is missing, as in what was written before there was such a list. */
    public List<String> optionalTexts(String key) {
        return optional(key).isPresent() ? texts(key) : List.of();
    }

    public <T> Map<String, T> map(String key, Function<? super Value, ? extends T> read) {
        if (!(value(key) instanceof Value.Tree fields)) {
            throw damaged(key);
        }
        Map<String, T> map = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> map.put(name, read.apply(value)));
        return map;
    }

    private static String asText(String key, Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        throw damaged(key);
    }

    private static IllegalStateException damaged(String key) {
        return new IllegalStateException("a record is damaged at '" + key + "'");
    }
}
