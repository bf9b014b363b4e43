package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Scalars as text, and what is refused of them. */
final class Scalars {
    private final Events events;
    private final Faults faults;

    Scalars(Events events, Faults faults) {
        this.events = events;
        this.faults = faults;
    }

    Node value(ScalarEvent scalar, Path path) {
        refuseProperties(scalar, scalar.getTag(), path);
        String text = scalar.getValue();
        Position at = events.position(scalar);
        if (scalar.isPlain() && (text.equals("null") || text.equals("~"))) {
            return new Node.NullNode(at);
        }
        Optional<Fault> fault = text.isBlank() ? Optional.of(empty(at, path)) : tooLong(text, at, path);
        // Only an escape can still bring in what the characters of the file were searched for.
        Optional<Fault> first = fault.or(() -> scalar.isDQuoted() ? flaw(text, at, path) : Optional.empty());
        first.ifPresent(faults::add);
        return first.isPresent() ? new Node.GapNode(at) : new Node.TextNode(at, text);
    }

    /**
     * The key to use: as it stands; or, where characters of it do not show, what it looks like, so that it is not reported
     * as missing, too; or none.
     */
    Optional<String> key(ScalarEvent key, Path path) {
        refuseProperties(key, key.getTag(), path);
        String name = key.getValue();
        Optional<FaultCode> refused = keyCode(key, name);
        Optional<FaultCode> hides = refused.isPresent() ? Optional.empty() : Characters.hidden(name);
        refused.or(() -> hides).ifPresent(wrong -> report(wrong, key, path, name));
        return refused.isPresent() ? Optional.empty() : Optional.of(Characters.shown(name));
    }

    private static Optional<FaultCode> keyCode(ScalarEvent key, String name) {
        if (name.isBlank()) {
            return Optional.of(FaultCode.KEY_EMPTY);
        }
        if (name.length() > Limits.SCALAR) {
            return Optional.of(FaultCode.TOO_LARGE);
        }
        return name.equals("<<") && key.isPlain() ? Optional.of(FaultCode.MERGE_KEY) : Optional.empty();
    }

    /** Neither an anchor nor a tag may stand before a value. */
    void refuseProperties(NodeEvent event, Optional<String> tag, Path path) {
        event.getAnchor().ifPresent(anchor -> report(FaultCode.ALIAS, event, path, "&" + anchor));
        tag.ifPresent(name -> report(FaultCode.TAG, event, path, name));
    }

    private static Fault empty(Position at, Path path) {
        return new Fault(FaultCode.VALUE_EMPTY, at.at(path), Expected.NOTHING);
    }

    private static Optional<Fault> tooLong(String text, Position at, Path path) {
        Expected most = Expected.of("<= " + Limits.SCALAR + " characters");
        Fault fault = new Fault(FaultCode.TOO_LARGE, at.at(path), most, String.valueOf(text.length()));
        return text.length() > Limits.SCALAR ? Optional.of(fault) : Optional.empty();
    }

    private static Optional<Fault> flaw(String text, Position at, Path path) {
        return Characters.flaws(text).stream()
                .map(flaw -> new Fault(flaw.code(), at.at(path), Expected.NOTHING, flaw.shown()))
                .findFirst();
    }

    private void report(FaultCode code, NodeEvent event, Path path, String found) {
        faults.add(new Fault(code, events.position(event).at(path), Expected.NOTHING, found));
    }
}
