package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Source;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.StreamEndEvent;

/** One file: its characters, then its one document, whose root is a map. */
final class FileTree {
    private final String file;
    private final String text;
    private final Faults faults;

    private FileTree(String file, String text, Faults faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    /** The root of the file, with gaps where something was refused; empty where that leaves no tree. */
    static Optional<Node.MapNode> read(Source source, Faults faults) {
        return new TextFile(source, faults).read().flatMap(text -> {
            FileTree tree = new FileTree(source.name(), text, faults);
            return tree.shows() && (!source.json() || tree.isJson()) ? tree.compose() : Optional.empty();
        });
    }

    private boolean shows() {
        List<Characters.Flaw> flaws = Characters.flaws(text);
        for (Characters.Flaw flaw : flaws) {
            Position at = new Position(file, flaw.line(), flaw.column());
            report(flaw.code(), at, Expected.NOTHING, flaw.shown());
        }
        return flaws.isEmpty();
    }

    private boolean isJson() {
        JsonGrammar.Flaw flaw = JsonGrammar.flaw(text);
        if (flaw.offset() >= 0) {
            String found = Lines.rest(text, flaw.offset());
            report(FaultCode.SYNTAX, Lines.position(file, text, flaw.offset()), Expected.of(flaw.expected()), found);
        }
        return flaw.offset() < 0;
    }

    private Optional<Node.MapNode> compose() {
        Events events = new Events(file, text);
        try {
            events.next();
            Event start = events.next();
            return start instanceof DocumentStartEvent document ? document(document, events) : nothing();
        } catch (Events.End end) {
            faults.add(end.fault());
            return Optional.empty();
        }
    }

    private Optional<Node.MapNode> document(DocumentStartEvent start, Events events) {
        refuseDirectives(start, events);
        Node root = new Composer(events, faults).node(events.next(), Path.ROOT);
        events.next();
        Event after = events.next();
        if (!(after instanceof StreamEndEvent)) {
            report(FaultCode.SECOND_DOCUMENT, events.position(after), Expected.of("the end"), "---");
        }
        return map(root);
    }

    private void refuseDirectives(DocumentStartEvent document, Events events) {
        String line =
                document.getStartMark().map(mark -> Lines.rest(text, mark)).orElse("");
        if (line.startsWith("%")) {
            report(FaultCode.DIRECTIVE, events.position(document), Expected.NOTHING, line);
        }
    }

    private Optional<Node.MapNode> map(Node root) {
        if (root instanceof Node.MapNode map) {
            return Optional.of(map);
        }
        if (!(root instanceof Node.GapNode)) {
            report(FaultCode.NOT_A_MAP, root.at(), Expected.NOTHING, Structure.shown(root));
        }
        return Optional.empty();
    }

    private Optional<Node.MapNode> nothing() {
        faults.add(new Fault(FaultCode.VALUE_EMPTY, new Position(file, 1, 1).at(Path.ROOT), Expected.NOTHING));
        return Optional.empty();
    }

    private void report(FaultCode code, Position at, Expected expected, String found) {
        faults.add(new Fault(code, at.at(Path.ROOT), expected, found));
    }
}
