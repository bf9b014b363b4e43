package dev.sanad.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** One reading of a text, from its first character to its first flaw. */
final class Scan {
    private final String text;
    private final TextUse use;
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean shapeable;

    Scan(String text, TextUse use) {
        this.text = text;
        this.use = use;
    }

    Optional<Flaw> flaw() {
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int c = text.codePointAt(index);
            Optional<Flaw.Kind> kind = Characters.kind(c);
            boolean allowed = kind.isEmpty() || (use != TextUse.KEY && allowed(c, kind.get(), index));
            if (!allowed) {
                return Optional.of(new Flaw(kind.get(), c, index));
            }
            shapeable = kind.isEmpty() || (kind.get() == Flaw.Kind.INVISIBLE && c != 0x200C);
        }
        return unclosed();
    }

    private boolean allowed(int c, Flaw.Kind kind, int index) {
        return switch (kind) {
            case SPACE -> true;
            case LINE_BREAK -> use == TextUse.PARAGRAPHS && (c == '\n' || c == '\r') && open.isEmpty();
            case INVISIBLE -> shapeable && Characters.shapesTheOneBefore(c);
            case BIDI_CONTROL -> steering(c, index);
            default -> false;
        };
    }

    private boolean steering(int c, int index) {
        if (Isolates.opensIsolate(c)) {
            open.push(index);
            return true;
        }
        if (Isolates.closesIsolate(c)) {
            return open.poll() != null;
        }
        return !Isolates.embeds(c);
    }

    private Optional<Flaw> unclosed() {
        return Optional.ofNullable(open.peekLast())
                .map(index -> new Flaw(Flaw.Kind.BIDI_CONTROL, text.codePointAt(index), index));
    }
}
