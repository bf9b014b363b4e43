package dev.sanad.policy.tree;

import dev.sanad.policy.source.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for characters that a text may not hold, as the board would approve other rules than it sees: control characters,
 * and those that show the rest of a line in another order. Bidi isolates are allowed if closed on the same line, bidi
 * marks and joiners always (not in names, see {@link #hidden}); bidi embeddings and overrides never, isolates replace them.
 */
final class Characters {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String text;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Flaw> isolates = new ArrayList<>();
    private int line = 1;
    private int column = 1;

    private Characters(String text) {
        this.text = text;
    }

    /** A character that is not allowed where it stands. */
    record Flaw(FaultCode code, int line, int column, int character) {
        String shown() {
            return Character.toString(character);
        }
    }

    /** The flaws of a text, at most as many as a list of faults can hold. */
    static List<Flaw> flaws(String text) {
        Characters characters = new Characters(text);
        for (int i = 0;
                i < text.length() && characters.flaws.size() <= Faults.MOST;
                i += Character.charCount(text.codePointAt(i))) {
            if (plain(text.charAt(i))) {
                characters.column++;
            } else {
                characters.pass(text.codePointAt(i), i);
            }
        }
        characters.closeLine();
        return characters.flaws;
    }

    /** What is wrong with a name that does not show all its characters: it could pass for another. */
    static Optional<FaultCode> hidden(String name) {
        if (name.codePoints().anyMatch(Bidi::control)) {
            return Optional.of(FaultCode.BIDI_CONTROL);
        }
        boolean shown =
                name.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT || forbidden(c) || c == '\n');
        return shown ? Optional.empty() : Optional.of(FaultCode.NAME_WRONG);
    }

    /** A name without its hidden characters: what it looks like. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().filter(c -> hidden(Character.toString(c)).isEmpty()).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private void pass(int c, int index) {
        Flaw here = new Flaw(FaultCode.BIDI_CONTROL, line, column, c);
        if (forbidden(c)) {
            flaws.add(new Flaw(FaultCode.CONTROL_CHARACTER, line, column, c));
        } else if (Bidi.opensIsolate(c)) {
            isolates.add(here);
        } else if (Bidi.reorders(c) || (c == Bidi.CLOSE_ISOLATE && isolates.isEmpty())) {
            flaws.add(here);
        } else if (c == Bidi.CLOSE_ISOLATE) {
            isolates.remove(isolates.size() - 1);
        }
        boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", index + 1));
        column++;
        if (ends) {
            closeLine();
        }
    }

    private void closeLine() {
        isolates.stream().limit(1).forEach(flaws::add);
        isolates.clear();
        line++;
        column = 1;
    }

    /** Most characters are, and a megabyte of them should not take long. */
    private static boolean plain(char c) {
        return c >= ' ' && c <= '~';
    }

    private static boolean forbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == BYTE_ORDER_MARK || (c & 0xFFFE) == 0xFFFE;
        };
    }
}
