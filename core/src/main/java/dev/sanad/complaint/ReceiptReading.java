package dev.sanad.complaint;

import java.util.ArrayList;
import java.util.List;

/** What came of reading a receipt as somebody wrote it: the receipt, or which groups were misread. */
public sealed interface ReceiptReading {

    /** It is well formed; whether it opens anything is another question. */
    record Read(ReceiptCode code) implements ReceiptReading {}

    /**
     * Something was misread, and looking for it would be in vain.
     *
     * @param groups those that do not fit, from 1; none where there are too few figures, or too many
     */
    record Misread(List<Integer> groups) implements ReceiptReading {
        public Misread {
            groups = List.copyOf(groups);
        }
    }

    /** Reads digits of any script; blanks, hyphens, points, commas, slashes and marks of direction between them are passed over. */
    static ReceiptReading read(String text) {
        String figures = figures(text);
        int group = ReceiptCode.GROUP + 1;
        if (figures.length() != ReceiptCode.GROUPS * group) {
            return new Misread(List.of());
        }
        List<Integer> wrong = new ArrayList<>();
        StringBuilder data = new StringBuilder();
        for (int place = 0; place < ReceiptCode.GROUPS; place++) {
            String part = figures.substring(place * group, (place + 1) * group);
            data.append(part, 0, ReceiptCode.GROUP);
            if (!Figures.right(part, place)) {
                wrong.add(place + 1);
            }
        }
        return wrong.isEmpty() ? new Read(new ReceiptCode(data.toString())) : new Misread(wrong);
    }

    /** One character for each figure, and a question mark for whatever is none. */
    private static String figures(String text) {
        StringBuilder figures = new StringBuilder();
        text.codePoints()
                .limit(500)
                .filter(c -> !separates(c))
                .map(c -> Character.digit(c, 10))
                .forEach(digit -> figures.append(digit < 0 ? "?" : Integer.toString(digit)));
        return figures.toString();
    }

    private static boolean separates(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || type == Character.SPACE_SEPARATOR
                || type == Character.FORMAT
                || type == Character.DASH_PUNCTUATION
                || ".,/،٫·".indexOf(c) >= 0;
    }
}
