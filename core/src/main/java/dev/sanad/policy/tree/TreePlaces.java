package dev.sanad.policy.tree;

import dev.sanad.policy.source.Place;
import dev.sanad.policy.source.Places;
import java.util.List;
import java.util.Optional;

/** Finds places in a tree. */
record TreePlaces(Node.MapNode root) implements Places {

    @Override
    public Place of(List<String> keys) {
        Node.Entry at = new Node.Entry(root.at(), root);
        Path path = Path.ROOT;
        for (String key : keys) {
            Optional<Node.Entry> below = below(at.value(), key);
            if (below.isEmpty()) {
                break;
            }
            path = at.value() instanceof Node.ListNode ? path.item(Integer.parseInt(key)) : path.key(key);
            at = below.get();
        }
        return at.key().at(path);
    }

    private static Optional<Node.Entry> below(Node node, String key) {
        if (node instanceof Node.MapNode map) {
            return Optional.ofNullable(map.entries().get(key));
        }
        if (node instanceof Node.ListNode list && key.matches("[0-9]{1,6}")) {
            return list.items().stream()
                    .skip(Integer.parseInt(key))
                    .findFirst()
                    .map(item -> new Node.Entry(item.at(), item));
        }
        return Optional.empty();
    }
}
