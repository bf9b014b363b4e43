package dev.sanad.journal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small tree of plain values: the body of an event or of a case row, which each adapter writes its own way. */
public sealed interface Value {

    /** Any well-formed text. */
    record Text(String text) implements Value {
        /** Refuses half a surrogate pair with {@link IllegalArgumentException}: it has no form outside memory. */
        public Text {
            if (!Limits.wellFormed(text)) {
                throw new IllegalArgumentException("text: holds half a character");
            }
        }

        /** Without the text, which may be a person's. */
        @Override
        public String toString() {
            return "Text[]";
        }
    }

    /** A number whose scale is kept: 1.50 is not 1.5. */
    record Number(BigDecimal number) implements Value {
        /** Refuses more than 200 digits, before or after the point, with {@link IllegalArgumentException}. */
        public Number {
            if (number.precision() > 200 || number.scale() > 200 || number.scale() < -200) {
                throw new IllegalArgumentException("number: more than 200 digits");
            }
        }

        @Override
        public String toString() {
            return "Number[]";
        }
    }

    record Truth(boolean truth) implements Value {
        @Override
        public String toString() {
            return "Truth[]";
        }
    }

    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order they were put. An absent value has no key. */
    record Tree(Map<String, Value> values) implements Value {
        /** Refuses keys of more than 1,000 characters, or with half a surrogate pair, with {@link IllegalArgumentException}. */
        public Tree {
            if (!values.keySet().stream().allMatch(key -> key.length() <= 1_000 && Limits.wellFormed(key))) {
                throw new IllegalArgumentException("values: a key is too long or holds half a character");
            }
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
