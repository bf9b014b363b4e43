package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Merges as RFC 7396 does: maps merge, lists and texts are replaced whole, {@code null} deletes; new keys go last. Stricter
 * in one thing: to delete what the template does not have is a fault, as the key is misspelt. Each node keeps the position
 * of the layer that wrote it; a map that both wrote, that of the template.
 */
final class Overlay {
    private final Faults faults;
    private final Nulls nulls;

    Overlay(Faults faults) {
        this.faults = faults;
        this.nulls = new Nulls(faults);
    }

    Node.MapNode merge(Node.MapNode below, Node.MapNode above, Path path) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>(below.entries());
        above.entries().forEach((key, entry) -> lay(merged, key, entry, path.key(key)));
        return new Node.MapNode(below.at(), merged);
    }

    private void lay(Map<String, Node.Entry> merged, String key, Node.Entry entry, Path path) {
        if (entry.value() instanceof Node.NullNode) {
            delete(merged, key, entry, path);
        } else if (merged.containsKey(key)
                && merged.get(key).value() instanceof Node.MapNode below
                && entry.value() instanceof Node.MapNode above) {
            merged.put(key, new Node.Entry(merged.get(key).key(), merge(below, above, path)));
        } else {
            merged.put(key, new Node.Entry(entry.key(), nulls.refuse(entry.value(), path)));
        }
    }

    private void delete(Map<String, Node.Entry> merged, String key, Node.Entry entry, Path path) {
        if (merged.remove(key) == null) {
            Expected known = Expected.among(merged.keySet(), key);
            faults.add(new Fault(FaultCode.KEY_UNKNOWN, entry.key().at(path), known, key));
        }
    }
}
