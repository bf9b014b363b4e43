package dev.sanad.desk.graph;

import java.util.List;
import java.util.Locale;

/**
 * Something in the picture that has a place of its own.
 *
 * @param id unlike any other's
 * @param look how it is drawn
 * @param heading its title, in lines
 * @param rows smaller lines below
 */
record Box(String id, Look look, List<String> heading, List<String> rows) {
    private static final double HEADING_SIZE = 14;
    private static final double ROW_SIZE = 12;
    private static final double SIDE = 14;
    private static final double DOT = 14;

    /** How it is drawn; what it means also stands in it as words. */
    enum Look {
        START,
        OPEN,
        ANYWHERE,
        ACTION,
        BY_CLOCK,
        GRANTED,
        ANSWERED,
        REFUSED,
        WITHDRAWN,
        PASSED_ON,
        LAPSED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Breaks what it says into lines. */
    static Box of(String id, Look look, String heading, List<String> rows) {
        double widest = look == Look.ACTION || look == Look.BY_CLOCK ? 170 : 230;
        return new Box(
                id,
                look,
                TextSize.lines(heading, HEADING_SIZE, widest),
                rows.stream()
                        .flatMap(row -> TextSize.lines(row, ROW_SIZE, widest + 20).stream())
                        .toList());
    }

    double width() {
        if (look == Look.START) {
            return DOT;
        }
        double headings = heading.stream()
                .mapToDouble(line -> TextSize.width(line, HEADING_SIZE))
                .max()
                .orElse(0);
        double lines = rows.stream()
                .mapToDouble(line -> TextSize.width(line, ROW_SIZE))
                .max()
                .orElse(0);
        return Math.ceil(Math.max(headings * 1.08, lines) + 2 * SIDE);
    }

    double height() {
        return look == Look.START ? DOT : 16 + heading.size() * headingStep() + rows.size() * rowStep();
    }

    static double headingStep() {
        return 19;
    }

    static double rowStep() {
        return 17;
    }
}
