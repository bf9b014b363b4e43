package dev.sanad.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the fields of an event or a state as a tree. What is absent gets no key. Not thread-safe. */
public final class BodyWriter {

    private final Map<String, Value> values = new LinkedHashMap<>();

    /** Starts with no field. */
    public BodyWriter() {}

    public BodyWriter put(String key, Value value) {
        values.put(key, value);
        return this;
    }

    public BodyWriter put(String key, String text) {
        return put(key, Value.of(text));
    }

    public BodyWriter put(String key, long number) {
        return put(key, Value.of(number));
    }

    public BodyWriter put(String key, boolean truth) {
        return put(key, Value.of(truth));
    }

    /** In ISO 8601, in UTC. */
    public BodyWriter put(String key, Instant at) {
        return put(key, at.toString());
    }

    public BodyWriter putText(String key, Optional<String> text) {
        text.ifPresent(present -> put(key, present));
        return this;
    }

    public BodyWriter putInstant(String key, Optional<Instant> at) {
        at.ifPresent(present -> put(key, present));
        return this;
    }

    public BodyWriter putDay(String key, Optional<LocalDate> day) {
        day.ifPresent(present -> put(key, present.toString()));
        return this;
    }

    /** Left out where there are none. */
    public BodyWriter putTexts(String key, List<String> texts) {
        return texts.isEmpty() ? this : putAll(key, texts, Value::of);
    }

    /** In the order of the collection. */
    public <T> BodyWriter putAll(String key, Collection<T> all, Function<? super T, ? extends Value> write) {
        return put(key, new Value.Items(all.stream().<Value>map(write).toList()));
    }

    /** By key, in the order of the map. */
    public <T> BodyWriter putMap(String key, Map<String, T> map, Function<? super T, ? extends Value> write) {
        Map<String, Value> written = new LinkedHashMap<>();
        map.forEach((name, value) -> written.put(name, write.apply(value)));
        return put(key, new Value.Tree(written));
    }

    public Value.Tree tree() {
        return new Value.Tree(values);
    }
}
