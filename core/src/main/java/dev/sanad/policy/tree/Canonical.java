package dev.sanad.policy.tree;

import com.google.common.base.Utf8;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The canonical form of a merged tree, whose SHA-256 says whether two files decide the same: JSON without blanks in which
 * every scalar is a string, escaped as RFC 8785 does. Comments, layout, quoting, and YAML or JSON make no difference, nor
 * does what came from a template and what did not; the form itself can be read as a policy.
 *
 * <p>The order of keys stays as it is, unlike in RFC 8785. It is the order in which a survey asks its questions and in
 * which languages are original or translated, and which maps it matters in depends on their readers, which change from
 * release to release, while a digest is kept for as long as the cases decided under it. So equal digests always mean equal
 * behaviour; the price is that moving a key asks for a new version. Text is compared as written, not normalised.
 */
final class Canonical {
    private final StringBuilder form = new StringBuilder();

    private int nodes;

    Canonical(Node root) {
        write(root);
    }

    String form() {
        return form.toString();
    }

    /** The SHA-256 of the form, in hexadecimal digits. */
    String digest() {
        return Hashing.sha256().hashString(form, StandardCharsets.UTF_8).toString();
    }

    /** Whether the form, which is kept, can be read again: a template and its overlay may together be too large. */
    boolean fits() {
        return nodes <= Limits.NODES && Utf8.encodedLength(form) <= Limits.BYTES;
    }

    private void write(Node node) {
        nodes++;
        if (node instanceof Node.MapNode map) {
            write(map);
        } else if (node instanceof Node.ListNode list) {
            write(list.items());
        } else if (node instanceof Node.TextNode text) {
            write(text.value());
        } else {
            throw new IllegalArgumentException("node: a file with faults has no canonical form");
        }
    }

    private void write(Node.MapNode map) {
        char before = '{';
        for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
            form.append(before);
            nodes++;
            write(entry.getKey());
            form.append(':');
            write(entry.getValue().value());
            before = ',';
        }
        form.append(map.entries().isEmpty() ? "{}" : "}");
    }

    private void write(List<Node> items) {
        char before = '[';
        for (Node item : items) {
            form.append(before);
            write(item);
            before = ',';
        }
        form.append(items.isEmpty() ? "[]" : "]");
    }

    private void write(String text) {
        form.append('"');
        text.chars().forEach(c -> write((char) c));
        form.append('"');
    }

    private void write(char c) {
        switch (c) {
            case '"' -> form.append("\\\"");
            case '\\' -> form.append("\\\\");
            case '\n' -> form.append("\\n");
            case '\r' -> form.append("\\r");
            case '\t' -> form.append("\\t");
            // No other control character gets into a tree.
            default -> form.append(c);
        }
    }
}
