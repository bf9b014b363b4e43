package dev.sanad.journal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small tree of plain values: the body of an event or of a case row, which each adapter writes its own way. */
public sealed interface Value {

    record Text(String text) implements Value {}

    record Number(BigDecimal number) implements Value {}

    record Truth(boolean truth) implements Value {}

    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order they were put. An absent value has no key. */
    record Tree(Map<String, Value> values) implements Value {
        public Tree {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        public Optional<Value> get(String key) {
            return Optional.ofNullable(values.get(key));
        }
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static Value of(boolean truth) {
        return new Truth(truth);
    }

    static Tree empty() {
        return new Tree(Map.of());
    }
}
