package dev.sanad.desk.graph;

import java.util.List;
import java.util.function.UnaryOperator;

/** A picture in which everything has its place. */
record Drawing(double width, double height, List<Placed> boxes, List<Line> lines) {
    Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A point, from the upper left corner. */
    record Point(double x, double y) {}

    /** A box, and its upper left corner. */
    record Placed(Box box, Point at) {}

    /** A line through points, of which there are at least two. */
    record Line(List<Point> points, boolean pointed) {
        Line {
            points = List.copyOf(points);
        }
    }

    /** The same as in a mirror, for who reads from right to left. */
    Drawing mirrored() {
        UnaryOperator<Point> mirror = point -> new Point(width - point.x(), point.y());
        return new Drawing(
                width,
                height,
                boxes.stream()
                        .map(each -> new Placed(
                                each.box(),
                                new Point(
                                        width - each.at().x() - each.box().width(),
                                        each.at().y())))
                        .toList(),
                lines.stream()
                        .map(line -> new Line(line.points().stream().map(mirror).toList(), line.pointed()))
                        .toList());
    }
}
