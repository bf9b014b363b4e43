package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps and lists under a cursor. */
final class Structure {

    private Structure() {}

    static Optional<Node.MapNode> map(Cursor in) {
        if (in.node() instanceof Node.MapNode map) {
            return Optional.of(map);
        }
        in.fail(FaultCode.NOT_A_MAP, Expected.NOTHING);
        return Optional.empty();
    }

    static List<Cursor> items(Cursor in) {
        in.reads().see(in.node());
        List<Cursor> items = new ArrayList<>();
        if (in.node() instanceof Node.ListNode list) {
            for (Node item : list.items()) {
                items.add(new Cursor(in.reads(), item, in.path().item(items.size()), ""));
            }
        } else {
            in.fail(FaultCode.NOT_A_LIST, Expected.NOTHING);
        }
        return items;
    }

    static List<Cursor> entries(Cursor in, NameRule rule) {
        List<Cursor> entries = new ArrayList<>();
        map(in).ifPresent(map -> {
            in.reads().askAll(map, in.path());
            map.entries().forEach((name, entry) -> entries.add(entry(in, rule, name, entry)));
        });
        return entries;
    }

    private static Cursor entry(Cursor in, NameRule rule, String name, Node.Entry entry) {
        Path path = in.path().entry(name);
        if (rule.allows(name)) {
            return new Cursor(in.reads(), entry.value(), path, name);
        }
        Expected expected = rule.instead(name);
        in.reads().refuseName(name);
        expected.nearest().ifPresent(in.reads()::refuseName);
        in.reads().report(new Fault(FaultCode.NAME_WRONG, entry.key().at(path), expected, name));
        // Still read, so that faults below come out; under a name that is valid and no other entry has.
        String standIn =
                Cursor.UNREAD + "-" + entry.key().line() + "-" + entry.key().column();
        return new Cursor(in.reads(), entry.value(), path, standIn);
    }

    static String shown(Node node) {
        if (node instanceof Node.TextNode text) {
            return text.value();
        }
        return node instanceof Node.MapNode ? "{}" : "[]";
    }
}
