package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reports the keys of a file that nobody has read. A key that is known at its place and yet was not read is reported only
 * where the file is right otherwise: a reader that met a fault may have stopped before it came to the key.
 */
final class Unread {
    private final Reads reads;
    private final List<Fault> unread = new ArrayList<>();

    private Unread(Reads reads) {
        this.reads = reads;
    }

    static void report(Node root, Path path, Reads reads, Faults faults) {
        Unread walk = new Unread(reads);
        walk.visit(new Node.Entry(root.at(), root), path);
        if (faults.isEmpty()) {
            walk.unread.forEach(faults::add);
        }
    }

    private void visit(Node.Entry entry, Path path) {
        Node node = entry.value();
        if (reads.closed(node)) {
            return;
        }
        if (node instanceof Node.MapNode map && reads.seen(node)) {
            map.entries().forEach((name, value) -> visit(value, path.entry(name)));
        } else if (node instanceof Node.MapNode map && reads.hasKeys(node)) {
            map.entries().forEach((key, value) -> visitKey(reads.keysOf(map), key, value, path.key(key)));
        } else if (node instanceof Node.ListNode list && reads.seen(node)) {
            visitItems(list, path);
        } else if (!reads.seen(node)) {
            unread.add(new Fault(FaultCode.KEY_UNREAD, entry.key().at(path), Expected.NOTHING));
        }
    }

    private void visitItems(Node.ListNode list, Path path) {
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            visit(new Node.Entry(item.at(), item), path.item(i));
        }
    }

    private void visitKey(Reads.Keys keys, String key, Node.Entry entry, Path path) {
        if (keys.asked().contains(key)) {
            visit(entry, path);
        } else if (keys.known().contains(key)) {
            unread.add(new Fault(FaultCode.KEY_UNREAD, entry.key().at(path), Expected.of(left(keys)), key));
        } else {
            Expected expected = reads.among(keys.known(), key);
            reads.report(new Fault(FaultCode.KEY_UNKNOWN, entry.key().at(path), expected, key));
        }
    }

    private static String[] left(Reads.Keys keys) {
        Set<String> asked = keys.asked();
        return keys.known().stream().filter(asked::contains).toArray(String[]::new);
    }
}
