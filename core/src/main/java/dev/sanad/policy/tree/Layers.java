package dev.sanad.policy.tree;

import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads a file and, where it is an overlay, lays it over its template. What a file says of itself is never inherited: the
 * merged file has the overlay's own, without {@code extends}, as it stands for itself.
 */
final class Layers {
    private static final Set<String> OF_ITSELF = Set.of("sanad", "id", "association", "version", "extends", "template");

    private final Templates templates;
    private final Faults faults;
    private final Nulls nulls;

    Layers(Templates templates, Faults faults) {
        this.templates = templates;
        this.faults = faults;
        this.nulls = new Nulls(faults);
    }

    /** A tree without nulls, and the template it was laid over. */
    record Merged(Node.MapNode root, Optional<TemplateId> template) {}

    Optional<Merged> read(Source source) {
        return FileTree.read(source, faults).flatMap(root -> {
            Node.Entry base = root.entries().get("extends");
            return base == null
                    ? Optional.of(alone(root))
                    : new TemplateOf(root, base, faults).find(templates).map(template -> over(template, root));
        });
    }

    private Merged alone(Node.MapNode root) {
        return new Merged(nulls.refuseIn(root, Path.ROOT), Optional.empty());
    }

    private Merged over(TemplateOf.Found template, Node.MapNode overlay) {
        Node.MapNode below = nulls.refuseIn(only(template.root(), key -> !OF_ITSELF.contains(key)), Path.ROOT);
        Node.MapNode head =
                nulls.refuseIn(only(overlay, Set.of("sanad", "id", "association", "version")::contains), Path.ROOT);
        Node.MapNode above = only(overlay, key -> !OF_ITSELF.contains(key));
        Map<String, Node.Entry> entries = new LinkedHashMap<>(head.entries());
        entries.putAll(new Overlay(faults).merge(below, above, Path.ROOT).entries());
        return new Merged(new Node.MapNode(overlay.at(), entries), Optional.of(template.id()));
    }

    private static Node.MapNode only(Node.MapNode map, Predicate<String> wanted) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(map.entries());
        entries.keySet().removeIf(wanted.negate());
        return new Node.MapNode(map.at(), entries);
    }
}
