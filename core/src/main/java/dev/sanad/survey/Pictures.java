package dev.sanad.survey;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pictures of an item.
 *
 * @param question what is asked
 * @param points what a point of the scale means, such as a face
 */
public record Pictures(Optional<Picture> question, Map<Integer, Picture> points) {

    static final Pictures NONE = new Pictures(Optional.empty(), Map.of());

    public Pictures {
        points = Collections.unmodifiableMap(new TreeMap<>(points));
    }
}
