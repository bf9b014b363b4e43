package dev.sanad.policy.tree;

/**
 * Tells whether a text keeps to the grammar of JSON (RFC 8259). It builds nothing: the parser for YAML reads both, yet it
 * takes much in a {@code .json} file that no other reader of JSON would. Only a colon on another line than its key, which
 * JSON allows, is refused, as YAML cannot read it. Walks once, without recursion.
 */
final class JsonGrammar {
    private final JsonTokens tokens;
    private final StringBuilder open = new StringBuilder();
    private Next next = Next.VALUE;

    private JsonGrammar(String text) {
        this.tokens = new JsonTokens(text);
    }

    /** What may come next. */
    private enum Next {
        VALUE("a value"),
        FIRST_ITEM("a value or ]"),
        FIRST_KEY("\"key\" or }"),
        KEY("\"key\""),
        COLON(": on the same line"),
        MORE_ITEMS(", or ]"),
        MORE_KEYS(", or }"),
        END("the end");

        private final String shown;

        Next(String shown) {
            this.shown = shown;
        }
    }

    /** Where a text stops being JSON, and what JSON would have there. */
    record Flaw(int offset, String expected) {}

    /** The first flaw; an offset of -1 where there is none. */
    static Flaw flaw(String text) {
        JsonGrammar grammar = new JsonGrammar(text);
        while (grammar.step()) {
            grammar.tokens.skipBlank();
        }
        boolean whole = grammar.next == Next.END && grammar.tokens.atEnd();
        return new Flaw(whole ? -1 : grammar.tokens.offset(), grammar.next.shown);
    }

    private boolean step() {
        return switch (next) {
            case VALUE -> value();
            case FIRST_ITEM -> tokens.take(']') ? closed() : value();
            case FIRST_KEY -> tokens.take('}') ? closed() : key();
            case KEY -> key();
            case COLON -> tokens.onSameLine() && tokens.take(':') && then(Next.VALUE);
            case MORE_ITEMS -> tokens.take(',') ? then(Next.VALUE) : tokens.take(']') && closed();
            case MORE_KEYS -> tokens.take(',') ? then(Next.KEY) : tokens.take('}') && closed();
            case END -> false;
        };
    }

    private boolean value() {
        if (tokens.take('{')) {
            open.append('{');
            return then(Next.FIRST_KEY);
        }
        if (tokens.take('[')) {
            open.append('[');
            return then(Next.FIRST_ITEM);
        }
        return tokens.takeScalar() && afterValue();
    }

    private boolean key() {
        return tokens.takeString() && then(Next.COLON);
    }

    private boolean closed() {
        open.setLength(open.length() - 1);
        return afterValue();
    }

    private boolean afterValue() {
        if (open.isEmpty()) {
            return then(Next.END);
        }
        return then(open.charAt(open.length() - 1) == '{' ? Next.MORE_KEYS : Next.MORE_ITEMS);
    }

    private boolean then(Next following) {
        next = following;
        return true;
    }
}
