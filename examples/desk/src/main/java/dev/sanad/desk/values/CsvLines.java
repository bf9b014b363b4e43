package dev.sanad.desk.values;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of bounded length: of a longer one the beginning is kept, so that one bad line costs no memory. */
final class CsvLines {
    static final int LONGEST = 65_536;

    private final Reader text;
    private int ahead = -2;

    CsvLines(Reader text) {
        this.text = text;
    }

    /** The next line without its end; empty after the last. */
    Optional<String> next() throws IOException {
        int c = read();
        if (c < 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() <= LONGEST) {
                line.append((char) c);
            }
            c = read();
        }
        skipLineFeed(c);
        return Optional.of(line.toString());
    }

    private void skipLineFeed(int end) throws IOException {
        if (end == '\r') {
            int after = read();
            if (after != '\n') {
                ahead = after;
            }
        }
    }

    private int read() throws IOException {
        int c = ahead == -2 ? text.read() : ahead;
        ahead = -2;
        return c;
    }
}
