package dev.sanad.text;

import java.util.Optional;

/** What a text is for, and so which characters may stand in it. Empty text has no flaw. */
public enum TextUse {
    /** An id, key or code: only what can be seen and told apart; no white space and nothing that joins. */
    KEY,
    /**
     * One line for people: white space, joiners and variation selectors after what they shape, marks of direction, and
     * isolates that are closed again in the same line. Embeddings and overrides never.
     */
    LINE,
    /** Like a line, and line feed and carriage return besides. */
    PARAGRAPHS;

    /** The first character that may not stand there, and where; empty if all may. */
    public Optional<Flaw> flawIn(String text) {
        Scan scan = new Scan(text, this);
        return scan.flaw();
    }
}
