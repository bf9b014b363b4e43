package dev.sanad.desk.graph;

import java.util.List;

/**
 * What is in a picture, before anything has a place.
 *
 * @param title in one line
 * @param description what the picture shows, for who cannot see it
 * @param boxes in the order in which a case comes to them
 */
record Sketch(String title, String description, List<Box> boxes, List<Arrow> arrows) {
    Sketch {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }
}
