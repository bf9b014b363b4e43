package dev.sanad.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which groups an answer belongs to. A dimension without a value is not known, which is no group. */
public record Groups(Map<Dimension, String> values) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /** Refuses values other than lower-case names of at most 60 characters with {@link IllegalArgumentException}. */
    public Groups {
        if (!values.values().stream().allMatch(Groups::fits) || values.containsKey(Dimension.MODE)) {
            throw new IllegalArgumentException("values: not lower-case names, or of the mode, which the sheet says");
        }
        Map<Dimension, String> sorted = new EnumMap<>(Dimension.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    public static Groups none() {
        return new Groups(Map.of());
    }

    /** Whether a word can name a group. */
    public static boolean fits(String value) {
        return NAME.matcher(value).matches();
    }

    public Optional<String> in(Dimension dimension) {
        return Optional.ofNullable(values.get(dimension));
    }

    /** The same, with one more value; what was said before of that dimension stands. */
    Groups or(Dimension dimension, Optional<String> value) {
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(values);
        value.ifPresent(word -> more.putIfAbsent(dimension, word));
        return new Groups(more);
    }
}
