package dev.sanad.desk.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words will be about, in whatever font the reader has: the machine that draws may have none at all. Rather too
 * wide than too narrow.
 */
final class TextSize {
    private static final String NARROW = "iljtfrI.,:;'|!()[] \u060C\u0627\u0644";
    private static final String WIDE = "mwMWQOGDHNU@%\u2014";

    private TextSize() {}

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(TextSize::share).sum() * size;
    }

    /** Part of the font's size that a character takes. */
    private static double share(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.ENCLOSING_MARK -> 0;
            default -> NARROW.indexOf(c) >= 0 ? 0.36 : WIDE.indexOf(c) >= 0 ? 0.86 : 0.6;
        };
    }

    /** Breaks at blanks, so that no line is wider than this if no single word is. */
    static List<String> lines(String text, double size, double widest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > widest && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
