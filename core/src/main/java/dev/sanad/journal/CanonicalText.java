package dev.sanad.journal;

import java.util.Map;
import java.util.TreeMap;

/** One text for one value: keys sorted, lengths before texts, so that different values never give the same text. */
public final class CanonicalText {

    private CanonicalText() {}

    public static String of(Value value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Value value, StringBuilder out) {
        if (value instanceof Value.Text text) {
            quoted(text.text(), out);
        } else if (value instanceof Value.Number number) {
            out.append('n');
            quoted(number.number().stripTrailingZeros().toString(), out);
        } else if (value instanceof Value.Truth truth) {
            out.append(truth.truth() ? 't' : 'f');
        } else if (value instanceof Value.Items items) {
            out.append('[');
            items.items().forEach(item -> write(item, out));
            out.append(']');
        } else if (value instanceof Value.Tree tree) {
            out.append('{');
            for (Map.Entry<String, Value> entry : new TreeMap<>(tree.values()).entrySet()) {
                quoted(entry.getKey(), out);
                write(entry.getValue(), out);
            }
            out.append('}');
        }
    }

    private static void quoted(String text, StringBuilder out) {
        out.append(text.length()).append(':').append(text);
    }
}
