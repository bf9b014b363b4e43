package dev.sanad.desk.check;

import dev.sanad.policy.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of the files that faults point into, as they can be shown without harm. */
public final class SourceLines {
    private static final int LONGEST_FILE = 1 << 20;
    private static final int LONGEST_LINE = 160;
    private static final int BEFORE = 100;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private final Map<String, List<String>> files = new HashMap<>();

    /**
     * A line with a place in it.
     *
     * @param text the part of the line around the place
     * @param indent what stands before it, as blanks
     */
    public record Line(String text, String indent) {}

    public Optional<Line> around(Place place) {
        List<String> lines = files.computeIfAbsent(place.file(), SourceLines::read);
        return place.line() > lines.size()
                ? Optional.empty()
                : Optional.of(around(lines.get(place.line() - 1).codePoints().toArray(), place.column() - 1));
    }

    private static Line around(int[] line, int column) {
        int from = Math.max(0, Math.min(column, line.length) - BEFORE);
        int to = Math.min(line.length, from + LONGEST_LINE);
        StringBuilder text = new StringBuilder();
        StringBuilder indent = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.appendCodePoint(visible(line[i]));
            if (i < column) {
                indent.append(line[i] == '\t' ? '\t' : ' ');
            }
        }
        return new Line(text.toString(), indent.toString());
    }

    /** What moves the cursor or turns the direction of writing would let a file say one thing and show another. */
    private static int visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' ? c : '\uFFFD';
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER ? c : '\uFFFD';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\uFFFD';
            default -> c;
        };
    }

    private static List<String> read(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            String text = new String(in.readNBytes(LONGEST_FILE), StandardCharsets.UTF_8);
            return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}
