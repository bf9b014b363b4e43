package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Refuses {@code null} where nothing can be deleted. */
final class Nulls {
    private final Faults faults;

    Nulls(Faults faults) {
        this.faults = faults;
    }

    /** The same tree with a gap in place of each. */
    Node refuse(Node node, Path path) {
        if (node instanceof Node.NullNode) {
            faults.add(new Fault(FaultCode.NULL_OUTSIDE_OVERLAY, node.at().at(path), Expected.NOTHING, "null"));
            return new Node.GapNode(node.at());
        }
        if (node instanceof Node.MapNode map) {
            return refuseIn(map, path);
        }
        return node instanceof Node.ListNode list ? refuseIn(list, path) : node;
    }

    Node.MapNode refuseIn(Node.MapNode map, Path path) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> {
            entries.put(key, new Node.Entry(entry.key(), refuse(entry.value(), path.key(key))));
        });
        return new Node.MapNode(map.at(), entries);
    }

    private Node.ListNode refuseIn(Node.ListNode list, Path path) {
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            items.add(refuse(item, path.item(items.size())));
        }
        return new Node.ListNode(list.at(), items);
    }
}
