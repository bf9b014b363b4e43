package dev.sanad.policy.tree;

import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.Optional;

/** Reads a file and, where it is an overlay, lays it over its template. */
final class Layers {
    private final Templates templates;
    private final Faults faults;

    Layers(Templates templates, Faults faults) {
        this.templates = templates;
        this.faults = faults;
    }

    record Merged(Node.MapNode root, Optional<TemplateId> template) {}

    Optional<Merged> read(Source source) {
        return Optional.empty();
    }
}
