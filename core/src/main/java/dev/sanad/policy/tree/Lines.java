package dev.sanad.policy.tree;

import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where an offset lies, in lines that end as YAML's do: with a line feed, a carriage return, or both. */
final class Lines {
    private static final int MORE_THAN_ECHOED = 100;

    private Lines() {}

    /** The rest of a line, as far as an echo of it could need. */
    static String rest(String text, int offset) {
        int end = offset;
        while (end < text.length() && end < offset + MORE_THAN_ECHOED && "\n\r".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(offset, end);
    }

    static String rest(String text, Mark mark) {
        return rest(text, text.offsetByCodePoints(0, mark.getIndex()));
    }

    static Position position(String file, String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                start = i + 1;
            }
        }
        return new Position(file, line, text.codePointCount(start, offset) + 1);
    }
}
