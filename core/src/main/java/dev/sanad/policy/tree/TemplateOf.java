package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Place;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the template that a file extends, and makes sure that it is one, and the right one. */
final class TemplateOf {
    private static final Path EXTENDS = Path.ROOT.key("extends");

    private final Node.MapNode overlay;
    private final Node.Entry base;
    private final Faults faults;

    TemplateOf(Node.MapNode overlay, Node.Entry base, Faults faults) {
        this.overlay = overlay;
        this.base = base;
        this.faults = faults;
    }

    record Found(TemplateId id, Node.MapNode root) {}

    Optional<Found> find(Templates templates) {
        if (overlay.entries().containsKey("template")) {
            report(FaultCode.EXTENDS_TEMPLATE_ONLY, "template");
            return Optional.empty();
        }
        return wanted().flatMap(id -> find(templates, id));
    }

    /** Reads {@code extends: {id, version}} as a binding would. */
    private Optional<TemplateId> wanted() {
        Faults own = new Faults();
        Reads reads = new Reads(own);
        Node node = new Nulls(own).refuse(base.value(), EXTENDS);
        Cursor in = new Cursor(reads, node, EXTENDS, "extends");
        TemplateId id =
                new TemplateId(in.required("id").name(), in.required("version").text());
        Unread.report(node, EXTENDS, reads, own);
        own.sorted().forEach(faults::add);
        return own.isEmpty() && !(node instanceof Node.GapNode) ? Optional.of(id) : Optional.empty();
    }

    private Optional<Found> find(Templates templates, TemplateId id) {
        Optional<Source> source = templates.find(id.id(), id.version());
        if (source.isEmpty()) {
            report(FaultCode.TEMPLATE_MISSING, id.id() + " " + id.version());
        }
        return source.flatMap(file -> FileTree.read(file, faults))
                .filter(root -> suits(root, id))
                .map(root -> new Found(id, root));
    }

    private boolean suits(Node.MapNode root, TemplateId id) {
        if (!text(root, "template").equals(Optional.of("yes"))) {
            report(FaultCode.EXTENDS_TEMPLATE_ONLY, id.id());
            return false;
        }
        Optional<Node.Entry> chained = Optional.ofNullable(root.entries().get("extends"));
        chained.map(entry -> entry.key().at(EXTENDS))
                .ifPresent(there ->
                        faults.add(new Fault(FaultCode.EXTENDS_TEMPLATE_ONLY, there, Expected.NOTHING, id.id())));
        long other = Stream.of(
                        agrees(root, "id", id.id()),
                        agrees(root, "version", id.version()),
                        agrees(root, "sanad", text(overlay, "sanad").orElse("")))
                .filter(same -> !same)
                .count();
        return other == 0 && chained.isEmpty();
    }

    /** The host may have given another file than was asked for, or one of another format. */
    private boolean agrees(Node.MapNode root, String key, String wanted) {
        Optional<String> found = text(root, key);
        boolean same = wanted.isEmpty() || found.equals(Optional.of(wanted));
        if (!same) {
            Position at = root.entries().containsKey(key)
                    ? root.entries().get(key).value().at()
                    : root.at();
            Place place = at.at(Path.ROOT.key(key));
            faults.add(new Fault(FaultCode.VALUE_WRONG, place, Expected.of(wanted), found, Optional.empty()));
        }
        return same;
    }

    private static Optional<String> text(Node.MapNode root, String key) {
        Node.Entry entry = root.entries().get(key);
        return entry != null && entry.value() instanceof Node.TextNode text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private void report(FaultCode code, String found) {
        faults.add(new Fault(code, base.key().at(EXTENDS), Expected.NOTHING, found));
    }
}
