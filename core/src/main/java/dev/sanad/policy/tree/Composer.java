package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Composes nodes from the parser's events, and refuses what a policy may not use of YAML. */
final class Composer {
    private final Events events;
    private final Faults faults;
    private final Scalars scalars;
    private int depth;

    Composer(Events events, Faults faults) {
        this.events = events;
        this.faults = faults;
        this.scalars = new Scalars(events, faults);
    }

    Node node(Event event, Path path) {
        if (faults.full()) {
            throw new Events.End(new Fault(FaultCode.TOO_MANY_FAULTS, place(event, path), Expected.NOTHING));
        }
        if (event instanceof ScalarEvent scalar) {
            return scalars.value(scalar, path);
        }
        if (event instanceof CollectionStartEvent start) {
            return collection(start, path);
        }
        String name = event instanceof AliasEvent alias ? "*" + alias.getAlias() : "";
        faults.add(new Fault(FaultCode.ALIAS, place(event, path), Expected.NOTHING, name));
        return new Node.GapNode(events.position(event));
    }

    private Node collection(CollectionStartEvent start, Path path) {
        depth++;
        if (depth > Limits.DEPTH) {
            Expected most = Expected.of("<= " + Limits.DEPTH);
            throw new Events.End(new Fault(FaultCode.TOO_DEEP, place(start, path), most));
        }
        scalars.refuseProperties(start, start.getTag(), path);
        Node made = start instanceof MappingStartEvent ? map(start, path) : list(start, path);
        depth--;
        return made;
    }

    private Node list(CollectionStartEvent start, Path path) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            items.add(node(event, path.item(items.size())));
        }
        if (items.isEmpty()) {
            faults.add(new Fault(FaultCode.VALUE_EMPTY, place(start, path), Expected.NOTHING, "[]"));
            return new Node.GapNode(events.position(start));
        }
        return new Node.ListNode(events.position(start), items);
    }

    private Node map(CollectionStartEvent start, Path path) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            if (event instanceof ScalarEvent key) {
                entry(key, path, entries);
            } else {
                passOver(event, path);
            }
        }
        return new Node.MapNode(events.position(start), entries);
    }

    private void entry(ScalarEvent key, Path path, Map<String, Node.Entry> entries) {
        Path here = path.key(key.getValue());
        Optional<String> name = scalars.key(key, here);
        Node value = node(events.next(), here);
        Node.Entry entry = new Node.Entry(events.position(key), value);
        name.map(used -> entries.putIfAbsent(used, entry)).ifPresent(first -> {
            Optional<Place> there = Optional.of(first.key().at(here));
            faults.add(new Fault(FaultCode.KEY_TWICE, place(key, here), Expected.NOTHING, name, there));
        });
    }

    private void passOver(Event key, Path path) {
        if (key instanceof CollectionStartEvent) {
            faults.add(new Fault(FaultCode.NOT_TEXT, place(key, path), Expected.NOTHING));
        }
        node(key, path);
        node(events.next(), path);
    }

    private Place place(Event event, Path path) {
        return events.position(event).at(path);
    }
}
