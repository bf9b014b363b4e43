package dev.sanad.policy.tree;

/** Where an offset lies, in lines that end as YAML's do: with a line feed, a carriage return, or both. */
final class Lines {

    private Lines() {}

    static Position position(String file, String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
                start = i + 1;
            }
        }
        return new Position(file, line, text.codePointCount(start, offset) + 1);
    }
}
