package dev.sanad.policy.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node of a file's tree. Every scalar is text. */
sealed interface Node {

    /** Where its value starts. */
    Position at();

    /** A map; its keys keep the order of the file. */
    record MapNode(Position at, Map<String, Entry> entries) implements Node {
        public MapNode {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** What a key leads to, and where the key stands. */
    record Entry(Position key, Node value) {}

    record ListNode(Position at, List<Node> items) implements Node {
        public ListNode {
            items = List.copyOf(items);
        }
    }

    record TextNode(Position at, String value) implements Node {}

    /** A plain {@code null} or {@code ~}; merging an overlay takes it away. */
    record NullNode(Position at) implements Node {}

    /** Here stood something that was reported as a fault already; readers pass over it in silence. */
    record GapNode(Position at) implements Node {}
}
